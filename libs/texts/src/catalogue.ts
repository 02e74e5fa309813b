/** The names between double braces in a text: `'{{lead}} by {{until}}'` has `'lead' | 'until'`. */
export type Variables<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Variables<Rest>
  : never;

/** A key without its plural form: `queue.subject` for `queue.subject_one` and `queue.subject_other`. */
type WithoutForm<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

/** The keys that a text is asked for by. */
export type TextKey<English> = WithoutForm<keyof English & string>;

/** All forms of the text behind a key. */
type FormsOf<English, Key extends string> = {
  [Full in keyof English & string]: WithoutForm<Full> extends Key ? English[Full] & string : never;
}[keyof English & string];

/** What a text needs to be told, `count` as a number because it picks the plural form. */
export type TextValues<English, Key extends string> = Readonly<{
  [Name in Variables<FormsOf<English, Key>>]: Name extends 'count' ? number : string | number;
}>;

/**
 * The shape of a Russian catalogue for an English one: the same keys, and the four CLDR plural forms
 * of Russian where English has its two. A missing or a surplus key does not compile.
 */
export type RussianOf<English> = Readonly<{
  [
    Key in keyof English & string as Key extends `${infer Stem}_${'one' | 'other'}`
      ? `${Stem}_${'one' | 'few' | 'many' | 'other'}`
      : Key
  ]: string;
}>;
