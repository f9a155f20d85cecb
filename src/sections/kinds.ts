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

/** Kinds that every review can have. */
export type CommonSectionKind = (typeof sectionKinds)[number];
/** A kind of section that an organisation has for itself. */
export type OwnSectionKind = `own:${string}`;
export type SectionKind = CommonSectionKind | OwnSectionKind;

export function isCommonSectionKind(value: string): value is CommonSectionKind {
  return (sectionKinds as readonly string[]).includes(value);
}

export function isSectionKind(value: string): value is SectionKind {
  return value.startsWith('own:') || isCommonSectionKind(value);
}
