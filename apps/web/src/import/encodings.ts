/** As which a file can be read where what was found reads wrong, and what people call it. */
export const ENCODINGS = [
  ['utf-8', 'UTF-8'],
  ['utf-16le', 'UTF-16'],
  ['windows-1251', 'Windows-1251'],
  ['koi8-r', 'KOI8-R'],
  ['ibm866', 'CP866 (DOS)'],
  ['x-mac-cyrillic', 'MacCyrillic'],
  ['windows-1252', 'Windows-1252'],
] as const;
