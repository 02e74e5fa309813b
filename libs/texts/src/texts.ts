import { createInstance, type i18n } from 'i18next';
import type { Language } from '#conveyor';
import type { TextKey, TextValues } from './catalogue.ts';
import { english } from './en/english.ts';
import { russian } from './ru/russian.ts';
import { templateOf, type Template } from './template.ts';

type Catalogue = typeof english;

export type Key = TextKey<Catalogue>;

/** The values of a text; a text without variables is asked for without a second argument. */
type Values<K extends Key> = keyof TextValues<Catalogue, K> extends never ? [] : [TextValues<Catalogue, K>];

/**
 * The text behind a key with its values put in. A key that does not exist, a value too few or too
 * many does not compile. Values are put in as they are: whoever writes HTML escapes the whole afterwards.
 */
export type Translate = <K extends Key>(key: K, ...values: Values<K>) => string;

const catalogues = { en: english, ru: russian };

const made = new Map<Language, Translate>();

/** The texts in a language. Cheap to call again: each language is set up once. */
export function textsIn(language: Language): Translate {
  const known = made.get(language);
  if (known) return known;
  const translate = translateBy(i18nextIn(language), new Intl.PluralRules(language));
  made.set(language, translate);
  return translate;
}

/**
 * i18next finds the key and the plural form, once for each; the values are put in here. Its own `t`
 * takes 35-45 µs a text on the reference machine, which at ten texts a message would cost more than
 * sending it.
 */
function translateBy(instance: i18n, plurals: Intl.PluralRules): Translate {
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

function i18nextIn(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    // No falling back to another language: a missing text is a defect to be seen, not to be papered over.
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { [language]: { translation: catalogues[language] } },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`There is no text '${key}' in '${language}'.`);
    },
  });
  return instance;
}
