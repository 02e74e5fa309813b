/** Capitals with their small letters, for databases whose locale knows those of ASCII alone (locale C). */
const CAPITALS = [letters(0xc0, 0xd6), letters(0xd8, 0xde), letters(0x400, 0x42f), 'ҐҒҚҢӘӨҰҮҺ'].join('');
/** What stands between words, one by one: locale C takes everything beyond ASCII for a letter. */
const BETWEEN_WORDS = '\t\n\r\u00a0!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~«»“”„‘’‹›№…–—·•';
const BETWEEN_DIGITS = ' \u00a0()-+./';

const folded = `fold_text(name || ' ' || coalesce(company, '') || ' ' || coalesce(email, '') || ' ' || coalesce(external_id, ''))`;
const words = `string_to_array(translate(${folded}, ${quoted(BETWEEN_WORDS)}, '${' '.repeat(BETWEEN_WORDS.length)}'), ' ')`;
const digits = `translate(coalesce(phone, ''), '${BETWEEN_DIGITS}', '')`;

/**
 * What a search finds a lead by, as an index over its facts: the beginnings of its words, and the beginning
 * and the end of its phone number (the end stands backwards behind a tilde). Part of the first migration,
 * so only a new migration changes it.
 */
export const LEAD_WORDS: readonly string[] = [
  `create function fold_text(text) returns text language sql immutable strict parallel safe return
    replace(case when lower('Ж') = 'ж' then lower($1)
      else translate(lower($1), '${CAPITALS}', '${CAPITALS.toLowerCase()}') end, 'ё', 'е')`,
  // Its cost keeps the planner from walking through all leads and asking each.
  `create function lead_words(name text, company text, email text, phone text, external_id text)
    returns tsvector language sql immutable parallel safe cost 10000 return
    array_to_tsvector(array_remove(array_remove(
      ${words} || array[${digits}, right(${digits}, 10), '~' || reverse(${digits})], ''), '~'))`,
  `create index leads_words on leads using gin (lead_words(name, company, email, phone, external_id))`,
];

function letters(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
