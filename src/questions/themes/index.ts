import type { Theme, ThemeQuestion } from '../theme.js';
import { automation } from './automation.js';
import { changeReach } from './change-reach.js';
import { confusion } from './confusion.js';
import { coordination } from './coordination.js';
import { doubleBind } from './double-bind.js';
import { expertise } from './expertise.js';
import { fixation } from './fixation.js';
import { historyOfSuccess } from './history-of-success.js';
import { improvisation } from './improvisation.js';
import { latentPath } from './latent-path.js';
import { migration } from './migration.js';
import { productionPressure } from './production-pressure.js';
import { protectiveSubsystem } from './protective-subsystem.js';
import { recoveryUnderLoad } from './recovery-under-load.js';
import { rollout } from './rollout.js';
import { saturation } from './saturation.js';

/** All themes, in the order in which documentation lists them. */
export const themes: readonly Theme[] = [
  saturation,
  protectiveSubsystem,
  automation,
  latentPath,
  changeReach,
  rollout,
  migration,
  historyOfSuccess,
  productionPressure,
  expertise,
  coordination,
  doubleBind,
  confusion,
  fixation,
  improvisation,
  recoveryUnderLoad,
];

/** Names a question among those of all themes. */
export function questionId({ id }: Theme, { key }: ThemeQuestion): string {
  return `${id}/${key}`;
}
