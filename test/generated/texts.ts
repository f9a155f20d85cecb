import { reasonOf } from '../../src/lint/explanation.js';
import { roles } from '../../src/questions/theme.js';
import { themes } from '../../src/questions/themes/index.js';
import { rules } from '../../src/rules/index.js';
import { allOf } from '../../src/rules/questions.js';
import { catalogue } from '../../src/sections/catalogue.js';
import type { Words } from './localised.js';

/** The texts that are declared as data and translated where they are shown, each by itself. */
export function declaredTexts(): Words {
  const texts = [
    ...rules.flatMap((rule) => [
      rule.title,
      reasonOf(rule),
      ...(rule.asks ? allOf(rule.asks).map(({ text }) => text) : []),
    ]),
    ...themes.flatMap(({ title, explanation, questions }) => [
      title,
      explanation,
      ...questions.map(({ text }) => text),
    ]),
    ...catalogue.flatMap(({ title, purpose, entry }) => [
      title,
      purpose,
      ...(entry ? [entry.name] : []),
    ]),
    ...Object.values(roles).flatMap((role) => [role, role.toLowerCase()]),
  ];
  return Object.fromEntries(texts.map((text) => [text, text]));
}
