import { PatternSet } from '../language/pattern.js';

/** Words that say how one thing worked on another. */
export const meetings = new PatternSet([
  'interact|interacts|interacted|interacting|interaction|interactions|combine|combines|combined|combining|combination|together|coincide|coincided|coincidence|compounded|compounding|amplified|amplifies|amplify|aggravated|exacerbated|worsened|met|meeting|intersect|intersection|cascade|cascaded|simultaneously|both',
  'at the same time|moment',
  'in turn',
  'on top of',
  'only <adverb>? because|when|with|once|if|after|since',
  'which|that|this <adverb>? made|makes|turned|let|lets|meant|means|caused|led|allowed|kept|forced|triggered|caused|exposed|hid|masked|prevented|left',
  'because|due|thereby|thus|therefore|consequently|meanwhile',
  'so <adverb>? that|when|once|the|a|every|each',
  'as a result',
  'turned|made|makes|meant|means|led <any>',
  'while|when|once|until|whenever <any>',
]);
