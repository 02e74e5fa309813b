import { createInstance, type i18n } from 'i18next';
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
 * Makes what tells the texts of a catalogue in a language. `Catalogue` is the type of the English one, `texts` are those of the
 * language: whoever writes them has the compiler hold them to `RussianOf` it.
 */
export function translatorOf<Catalogue>(
  language: Language,
  texts: Readonly<Record<string, string>>,
): TranslateOf<Catalogue> {
  return translateBy(i18nextOf(language, texts), new Intl.PluralRules(language));
}

/**
 * i18next finds the key and the plural form, once for each; the values are put in here. Its own `t`
 * takes 35-45 µs a text on the reference machine, which at ten texts a message would cost more than
 * sending it.
 */
function translateBy<Catalogue>(instance: i18n, plurals: Intl.PluralRules): TranslateOf<Catalogue> {
  const templates = new Map<string, Template>();
  return (key, ...[values]) => {
    const given: Readonly<Record<string, string | number>> = values ?? {};
    const count = given['count'];
    const form = typeof count === 'number' ? `${key}_${plurals.select(count)}` : key;
    let template = templates.get(form);
    if (!template) {
      const options = typeof count === 'number' ? { count } : {};
      template = templateOf(instance.t(key, { ...options, skipInterpolation: true }));
      templates.set(form, template);
    }
    return template(given);
  };
}

function i18nextOf(language: Language, texts: Readonly<Record<string, string>>): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    // No falling back to another language: a missing text is a defect to be seen, not to be papered over.
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { [language]: { translation: texts } },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`There is no text '${key}' in '${language}'.`);
    },
  });
  return instance;
}
