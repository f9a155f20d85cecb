/** Forms of verbs that English makes by rule. */

/** "planning": one syllable that ends in consonant, vowel, consonant doubles the last. */
function doubled(verb: string): string {
  const doubles =
    /^(?:.*-)?[^aeiou]*[aeiou][bdgklmnprtz]$|(?:fer|mit|map|plug|run|quip|set|fit|bug|bid|bed|shot)$/;
  return doubles.test(verb) ? verb + verb.slice(-1) : verb;
}

/** "causing", "planning"; "agreeing" keeps what "causing" drops. */
export function gerundOf(verb: string): string {
  return /.[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`;
}

/** "caused", "planned", "denied". */
export function regularPastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled(verb)}ed`;
}

/** "causes", "watches", "denies". */
export function presentOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
