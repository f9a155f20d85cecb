import { absence } from './absence.js';
import { actionWithoutTradeOffs } from './action-without-trade-offs.js';
import { averageAsFinding } from './average-as-finding.js';
import { blame } from './blame.js';
import { counterfactual } from './counterfactual.js';
import { directive } from './directive.js';
import { exhortation } from './exhortation.js';
import { frontMatter } from './front-matter.js';
import { hindsight } from './hindsight.js';
import { missingSection } from './missing-section.js';
import { praiseWithoutSubstance } from './praise-without-substance.js';
import { rootCause } from './root-cause.js';
import { singleCause } from './single-cause.js';
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
  frontMatter,
  directive,
];
