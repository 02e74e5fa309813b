/** The encodings that are told apart by what is written in them; UTF-16 by its mark, or by its zeros. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'x-mac-cyrillic',
  'windows-1252',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** Byte order marks, by which a file says itself how it is encoded. */
const MARKS: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** One byte a letter, in the order in which they are believed where nothing else decides. */
const OF_ONE_BYTE = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic', 'windows-1252'] as const;

/**
 * How a text is encoded, by its beginning: by its mark, else UTF-8 where it is valid UTF-8, else UTF-16 where every other byte of it is zero, else
 * the encoding of one byte a letter in which its words look most like words of Russian, or of a language in Latin letters. A beginning that
 * ends within a letter is no worse for it.
 */
export function detectEncoding(beginning: Uint8Array): Encoding {
  return markedEncoding(beginning) ?? unmarkedEncoding(beginning);
}

/** The encoding that a byte order mark names. */
export function markedEncoding(beginning: Uint8Array): Encoding | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, index) => beginning[index] === byte))?.[0];
}

function unmarkedEncoding(beginning: Uint8Array): Encoding {
  const wide = wideEncoding(beginning);
  if (wide) return wide;
  if (isUtf8(beginning)) return 'utf-8';
  const scored = OF_ONE_BYTE.map((encoding) => ({
    encoding,
    score: likeness(new TextDecoder(encoding).decode(beginning)),
  }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
}

/** So large a part of one half of the bytes is zero in UTF-16, where letters, digits and separators are below 256. */
const MOSTLY = 0.2;

/** UTF-16 without a mark: nothing else has zeros, and these stand at even places or at odd ones. */
function wideEncoding(beginning: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let [even, odd] = [0, 0];
  for (const [index, byte] of beginning.entries()) {
    if (byte === 0 && index % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  }
  const enough = (beginning.length / 2) * MOSTLY;
  if (odd > enough && even <= odd / 10) return 'utf-16le';
  return even > enough && odd <= even / 10 ? 'utf-16be' : undefined;
}

function isUtf8(beginning: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * How often a letter comes among a thousand of Russian (Lyashevskaya and Sharoff, Frequency dictionary of modern Russian, 2009); the last five are
 * of Ukrainian and Belarusian.
 */
const PER_THOUSAND = new Map(
  `о 110, е 85, а 80, и 74, н 67, т 63, с 55, р 47, в 45, л 44, к 35, м 32, д 30, п 28, у 26, я 20, ы 19, ь 17, г 17, з 16, б 16, ч 14, й 12,
    х 10, ж 9, ш 7, ю 6, ц 5, щ 4, э 3, ф 3, ъ 0.4, ё 0.4, і 1, ї 0.5, є 0.5, ґ 0.1, ў 0.3`
    .split(',')
    .map((each) => each.trim().split(' '))
    .map(([letter = '', often]) => [letter, Number(often)]),
);

/** As often as a letter that is not among them. */
const SELDOM = 0.01;
/** What a letter is worth that comes as often as any: above it speaks for Russian, below against. */
const LETTERS = 33;
/** What people do type beside letters. */
const USUAL_SIGN = /[«»„“”‘’–—…№§°€•©®™±×·\u00a0£¥½]/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** Signs to which letters cling, where people put a blank, or a mark that ends a word: `™ербаков`, `им€` are capitals and small letters of another encoding. */
const CLINGING = /[^\p{L}\p{M}\s](?=\p{Ll})|(?<=\p{L})[^\p{L}\p{M}\s»”’“…–—]/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/** How much a text looks like one; what is ASCII looks the same in each encoding, and counts nothing. */
function likeness(text: string): number {
  let score = 0;
  for (const [word] of text.matchAll(WORD)) if (!isAscii(word)) score += likenessOfWord(word);
  for (const sign of text.replace(WORD, '')) {
    if (!isAscii(sign)) score -= USUAL_SIGN.test(sign) ? 0.5 : 8;
  }
  for (const [sign] of text.matchAll(CLINGING)) if (!isAscii(sign)) score -= 6;
  return score;
}

function likenessOfWord(word: string): number {
  const [isCyrillic, isLatin] = [CYRILLIC.test(word), LATIN.test(word)];
  if (isCyrillic && isLatin) return -12;
  if (isCyrillic) return likenessToRussian(word);
  // Accents stand among plain letters: two in a row are a word in other letters.
  const accented = word.replace(/[\u0000-\u007f]/g, '').length;
  return accented * 2 > word.length ? -4 * accented : 2 * accented;
}

function likenessToRussian(word: string): number {
  let score = likenessOfCase(word);
  for (const letter of word.toLowerCase()) {
    score += Math.log2(((PER_THOUSAND.get(letter) ?? SELDOM) / 1_000) * LETTERS);
  }
  return score;
}

/** Words are written in small letters, or begun with a capital; some in capitals alone, and none otherwise. */
function likenessOfCase(word: string): number {
  const rest = word.slice(1);
  if (rest === rest.toLowerCase()) return 0;
  return word === word.toUpperCase() ? -2 : -6;
}

function isAscii(text: string): boolean {
  return !/[\u0080-\u{10ffff}]/u.test(text);
}
