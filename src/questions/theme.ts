import { PatternSet } from '../language/pattern.js';
import type { Example } from '../rules/rule.js';
import type { CommonSectionKind } from '../sections/kinds.js';

/** Whom a question is for, and how an interview guide speaks of them. */
export const roles = {
  responders: 'Those who responded',
  owners: 'The team that owns what was involved',
  planners: 'Those who plan and fund the work',
  users: 'Those who are close to the users',
} as const;

export type Role = keyof typeof roles;

/** How much a sign says: it names the theme outright, speaks of it clearly, or only hints at it. */
export type Strength = 'outright' | 'clear' | 'hint';

/** Wording that raises a theme. */
export interface Sign {
  readonly strength: Strength;
  readonly patterns: PatternSet;
  /** The patterns say "not" themselves, so a negation around them does not take anything back. */
  readonly saysNot?: true;
  /** Key of the question that fits this wording best; it is asked first. */
  readonly leads?: string;
}

/** A question of a theme. Open, and about how it was for people and how the system works. */
export interface ThemeQuestion {
  /** Names it within its theme. */
  readonly key: string;
  readonly text: string;
  /** The kind of section that an answer belongs in. */
  readonly section: CommonSectionKind;
  readonly askedOf: Role;
  /** Wording that speaks to it. */
  readonly answers: PatternSet;
}

/** Something an experienced reader would ask about: one file in `themes`, from which documentation and tests are made. */
export interface Theme {
  readonly id: string;
  /** In sentence case. */
  readonly title: string;
  /** What the theme is about and why it is worth asking, and by which words it is taken to be answered. Markdown. */
  readonly explanation: string;
  /** Titles of the posts, papers or books the idea comes from. */
  readonly sources: readonly string[];
  /** The most telling one first. */
  readonly questions: readonly ThemeQuestion[];
  readonly signs: readonly Sign[];
}

/** The specification of a theme, exported from its file as `examples`: its tests and part of its documentation. */
export interface ThemeExamples {
  /** The words that raise the theme stand between « and ». */
  readonly raising: readonly (string | Example)[];
  readonly ignored: readonly (string | Example)[];
  /** Texts that raise the theme and speak to it, so that nothing of it is open. */
  readonly answered: readonly (string | Example)[];
}

/** See `pattern` for how the patterns are written. */
export function sign(
  strength: Strength,
  patterns: readonly string[],
  more: Pick<Sign, 'saysNot' | 'leads'> = {},
): Sign {
  return { strength, patterns: new PatternSet(patterns), ...more };
}

/** The patterns of an answer. */
export function told(...patterns: readonly string[]): PatternSet {
  return new PatternSet(patterns);
}
