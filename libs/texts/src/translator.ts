import type { Language } from '#conveyor';
import type { TextKey, TextValues } from './catalogue.ts';
import { templateOf, type Template } from './template.ts';

/** The values of a text; a text without variables is asked for without a second argument. */
type Values<Catalogue, Key extends string> = keyof TextValues<Catalogue, Key> extends never
  ? []
  : [TextValues<Catalogue, Key>];

/**
 * The text behind a key with its values put in. A key that does not exist, a value too few or too
 * many does not compile. Values are put in as they are: whoever writes HTML escapes the whole afterwards.
 */
export type TranslateOf<Catalogue> = <Key extends TextKey<Catalogue>>(
  key: Key,
  ...values: Values<Catalogue, Key>
) => string;

/**
 * Makes what tells the texts of a catalogue in a language, each in the plural form that CLDR has for its `count`. `Catalogue` is the type of the
 * English one, `texts` are those of the language: whoever writes them has the compiler hold them to `RussianOf` it. Throws for a text that is
 * missing all the same: a defect is to be seen, not to be papered over with another language.
 */
export function translatorOf<Catalogue>(
  language: Language,
  texts: Readonly<Record<string, string>>,
): TranslateOf<Catalogue> {
  const plurals = new Intl.PluralRules(language);
  // Read once: putting values in is mere joining then.
  const templates = new Map<string, Template>();
  return (key, ...[values]) => {
    const given: Readonly<Record<string, string | number>> = values ?? {};
    const count = given['count'];
    const counted = typeof count === 'number' ? `${key}_${plurals.select(count)}` : key;
    // A text may tell a number and be the same with every one.
    const form = counted in texts ? counted : key;
    let template = templates.get(form);
    if (!template) {
      const text = texts[form];
      if (text === undefined) throw new Error(`There is no text '${form}' in '${language}'.`);
      template = templateOf(text);
      templates.set(form, template);
    }
    return template(given);
  };
}
