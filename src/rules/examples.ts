import { examples as absence } from './absence.examples.js';
import { examples as actionWithoutTradeOffs } from './action-without-trade-offs.examples.js';
import { examples as averageAsFinding } from './average-as-finding.examples.js';
import { examples as blame } from './blame.examples.js';
import { examples as counterfactual } from './counterfactual.examples.js';
import { examples as directive } from './directive.js';
import { examples as exhortation } from './exhortation.examples.js';
import { examples as frontMatter } from './front-matter.js';
import { examples as hindsight } from './hindsight.examples.js';
import { examples as missingSection } from './missing-section.js';
import { examples as praiseWithoutSubstance } from './praise-without-substance.examples.js';
import { examples as rootCause } from './root-cause.examples.js';
import { examples as singleCause } from './single-cause.examples.js';
import { examples as emptySection } from './empty-section.js';
import { examples as singleFactor } from './single-factor.js';
import { examples as factorsWithoutInteraction } from './factors-without-interaction.js';
import { examples as thinWentWell } from './thin-went-well.js';
import { examples as diagnosisGap } from './diagnosis-gap.js';
import { examples as unexplainedDecision } from './unexplained-decision.js';
import { examples as actionsOnlyPrevent } from './actions-only-prevent.js';
import { examples as unaddressedFactor } from './unaddressed-factor.js';
import { examples as actionWithoutFactor } from './action-without-factor.js';
import { examples as timelineOrder } from './timeline-order.js';
import { examples as timelineZone } from './timeline-zone.js';
import type { Examples } from './rule.js';

/**
 * The specification of every rule, by its id. Apart from the rules, so that what ships to users does not carry it: only
 * tests and documentation read it.
 */
export const examplesOfRules: Readonly<Record<string, Examples>> = {
  'root-cause': rootCause,
  'single-cause': singleCause,
  counterfactual,
  absence,
  blame,
  hindsight,
  exhortation,
  'average-as-finding': averageAsFinding,
  'praise-without-substance': praiseWithoutSubstance,
  'action-without-trade-offs': actionWithoutTradeOffs,
  'missing-section': missingSection,
  'empty-section': emptySection,
  'single-factor': singleFactor,
  'factors-without-interaction': factorsWithoutInteraction,
  'thin-went-well': thinWentWell,
  'diagnosis-gap': diagnosisGap,
  'unexplained-decision': unexplainedDecision,
  'actions-only-prevent': actionsOnlyPrevent,
  'unaddressed-factor': unaddressedFactor,
  'action-without-factor': actionWithoutFactor,
  'timeline-order': timelineOrder,
  'timeline-zone': timelineZone,
  'front-matter': frontMatter,
  directive,
};
