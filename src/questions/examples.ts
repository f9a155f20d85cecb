import { examples as automation } from './themes/automation.js';
import { examples as changeReach } from './themes/change-reach.js';
import { examples as confusion } from './themes/confusion.js';
import { examples as coordination } from './themes/coordination.js';
import { examples as doubleBind } from './themes/double-bind.js';
import { examples as expertise } from './themes/expertise.js';
import { examples as fixation } from './themes/fixation.js';
import { examples as historyOfSuccess } from './themes/history-of-success.js';
import { examples as improvisation } from './themes/improvisation.js';
import { examples as latentPath } from './themes/latent-path.js';
import { examples as migration } from './themes/migration.js';
import { examples as productionPressure } from './themes/production-pressure.js';
import { examples as protectiveSubsystem } from './themes/protective-subsystem.js';
import { examples as recoveryUnderLoad } from './themes/recovery-under-load.js';
import { examples as rollout } from './themes/rollout.js';
import { examples as saturation } from './themes/saturation.js';
import type { ThemeExamples } from './theme.js';

/**
 * The specification of every theme, by its id. Apart from the themes, so that what ships to users does not carry it.
 */
export const examplesOfThemes: Readonly<Record<string, ThemeExamples>> = {
  automation,
  'change-reach': changeReach,
  confusion,
  coordination,
  'double-bind': doubleBind,
  expertise,
  fixation,
  'history-of-success': historyOfSuccess,
  improvisation,
  'latent-path': latentPath,
  migration,
  'production-pressure': productionPressure,
  'protective-subsystem': protectiveSubsystem,
  'recovery-under-load': recoveryUnderLoad,
  rollout,
  saturation,
};
