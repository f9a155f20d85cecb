import { absence } from './absence.js';
import { actionWithoutFactor } from './action-without-factor.js';
import { actionWithoutTradeOffs } from './action-without-trade-offs.js';
import { actionsOnlyPrevent } from './actions-only-prevent.js';
import { averageAsFinding } from './average-as-finding.js';
import { blame } from './blame.js';
import { counterfactual } from './counterfactual.js';
import { diagnosisGap } from './diagnosis-gap.js';
import { directive } from './directive.js';
import { emptySection } from './empty-section.js';
import { exhortation } from './exhortation.js';
import { factorsWithoutInteraction } from './factors-without-interaction.js';
import { frontMatter } from './front-matter.js';
import { hindsight } from './hindsight.js';
import { missingSection } from './missing-section.js';
import { praiseWithoutSubstance } from './praise-without-substance.js';
import { rootCause } from './root-cause.js';
import { singleCause } from './single-cause.js';
import { singleFactor } from './single-factor.js';
import { thinWentWell } from './thin-went-well.js';
import { timelineOrder } from './timeline-order.js';
import { timelineZone } from './timeline-zone.js';
import { unaddressedFactor } from './unaddressed-factor.js';
import { unexplainedDecision } from './unexplained-decision.js';
import type { Rule } from './rule.js';

/** Every rule of the product, in the order of the documentation. */
export const rules: readonly Rule[] = [
  rootCause,
  singleCause,
  counterfactual,
  absence,
  blame,
  hindsight,
  exhortation,
  averageAsFinding,
  praiseWithoutSubstance,
  actionWithoutTradeOffs,
  missingSection,
  emptySection,
  singleFactor,
  factorsWithoutInteraction,
  thinWentWell,
  diagnosisGap,
  unexplainedDecision,
  actionsOnlyPrevent,
  unaddressedFactor,
  actionWithoutFactor,
  timelineOrder,
  timelineZone,
  frontMatter,
  directive,
];
