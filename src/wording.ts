/** Looks a text up in the language of whoever reads it, and puts values where it has `{0}`, `{1}` and so on. */
export type Translate = (text: string, ...values: (string | number)[]) => string;

let translate: Translate = inEnglish;

/**
 * A text for people, in their language where one was chosen with `translateWith`; else as it is written, in English.
 *
 * `npm run generate` collects the texts for translators, so what is asked for is either written out in the call, or one of the
 * texts that are declared as data (see `test/generated/texts.ts`): these are translated where they are shown. Not while a
 * module is loaded: by then nobody has chosen a language.
 * @param text whole sentences, or a label; where a number makes a difference, there is a text for one and a text for several
 * @param values take the places of `{0}`, `{1}` and so on
 */
export function say(text: string, ...values: readonly (string | number)[]): string {
  return translate(text, ...values);
}

/** Chooses the language of all that is said from now on; without a translator, English. */
export function translateWith(chosen: Translate = inEnglish): void {
  translate = chosen;
}

function inEnglish(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d+)\}/g, (place, index: string) =>
    String(values[Number(index)] ?? place),
  );
}
