/** What a section of a review is for, whatever its heading calls it. */
export const sectionKinds = [
  'summary',
  'impact',
  'timeline',
  'detection',
  'diagnosis',
  'response',
  'factors',
  'rationale',
  'went-well',
  'difficulties',
  'luck',
  'surprises',
  'lessons',
  'actions',
  'questions',
  'background',
  'references',
  'metadata',
  'other',
] as const;

export type SectionKind = (typeof sectionKinds)[number];

export function isSectionKind(value: string): value is SectionKind {
  return (sectionKinds as readonly string[]).includes(value);
}
