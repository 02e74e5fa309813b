import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detectEncoding, type Encoding } from './detect-encoding.ts';

/** The bytes of a text in an encoding of one byte a letter. */
function bytesIn(encoding: Encoding, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) byteOf.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => {
    const byte = byteOf.get(letter);
    if (byte === undefined) throw new Error(`There is no ${letter} in ${encoding}`);
    return byte;
  });
}

/** What somebody reads who takes the encoding that is found: several write some words with the same bytes. */
const read = (bytes: Uint8Array): string => new TextDecoder(detectEncoding(bytes)).decode(bytes);

const CYRILLIC = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic'] as const;

const HEADING = 'Название сделки;Бюджет;Ответственный;Компания;Телефон;Этап сделки';
const ROWS = [
  'ООО Ромашка;120000;Анна Котова;Ромашка;+7 900 000-00-01;Переговоры',
  'ИП Щукин;;Пётр Ильич;;;Звонок',
];

describe('the encoding of a text', () => {
  it.each(CYRILLIC)('that is a Russian spreadsheet is found: %s', (encoding) => {
    expect(detectEncoding(bytesIn(encoding, [HEADING, ...ROWS].join('\r\n')))).toBe(encoding);
  });

  it.each(CYRILLIC)('is found by one name among English headings: %s', (encoding) => {
    expect(detectEncoding(bytesIn(encoding, 'name,amount\nРомашка,10\n'))).toBe(encoding);
    expect(read(bytesIn(encoding, 'имя\nЯна\n'))).toBe('имя\nЯна\n');
  });

  it.each(CYRILLIC)('is found by a name alone: %s', (encoding) => {
    // MacCyrillic and Windows share their small letters.
    const names = ['Иванова Мария', 'мир', 'Щербаков', 'Юлия', 'Сергей', 'Ломов', 'Дарья'];
    expect(names.map((name) => read(bytesIn(encoding, name)))).toEqual(names);
  });

  it('is found for whatever words Russian sentences are made of', () => {
    const words =
      'клиент просит перезвонить после обеда договор отправлен ждём оплаты интересует доставка встреча перенесена на четверг нет бюджета выбрали другого поставщика'.split(
        ' ',
      );
    const some = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(some, fc.constantFrom(...CYRILLIC), fc.boolean(), (said, encoding, isLoud) => {
        const text = isLoud ? `${said.join(' ')}; ИТОГО` : said.join(' ');
        expect(read(bytesIn(encoding, text))).toBe(text);
      }),
    );
  });

  it('in capitals alone is one in which it reads the same', () => {
    const text = 'НАЗВАНИЕ;СУММА;ОТВЕТСТВЕННЫЙ';
    for (const encoding of CYRILLIC) expect(read(bytesIn(encoding, text))).toBe(text);
  });

  it('of the West is told from a Russian one by its accents among plain letters', () => {
    const text = 'name;city\nJosé Muñoz;Málaga\nZoë Müller;Köln\nFrançois;Besançon\n';
    expect(detectEncoding(bytesIn('windows-1252', text))).toBe('windows-1252');
  });

  it.each<[string, Encoding, Uint8Array]>([
    ['nothing', 'utf-8', new Uint8Array()],
    ['plain letters', 'utf-8', Buffer.from('name,amount\nMir,1\n')],
    ['UTF-8', 'utf-8', Buffer.from('имя;сумма\nРомашка;1')],
    ['UTF-8 cut within a letter', 'utf-8', Buffer.from('имя').subarray(0, 5)],
    ['UTF-8 with its mark', 'utf-8', Buffer.from('\ufeffname')],
    ['UTF-16 with its mark', 'utf-16le', Buffer.from('\ufeffимя', 'utf16le')],
    ['UTF-16 with its mark, the other way round', 'utf-16be', Buffer.from('\ufeffимя', 'utf16le').swap16()],
    ['UTF-16 without a mark', 'utf-16le', Buffer.from('имя\tamount\nРомашка\t10\n', 'utf16le')],
    ['UTF-16 without a mark, the other way round', 'utf-16be', Buffer.from('name\t10\n', 'utf16le').swap16()],
  ])('that is %s is %s', (_, encoding, bytes) => {
    expect(detectEncoding(bytes)).toBe(encoding);
  });
});
