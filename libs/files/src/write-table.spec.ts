import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readXlsx from 'read-excel-file/node';
import type { Language } from '#conveyor';
import { FileError } from './file-error.ts';
import type { Column, Table } from './table.ts';
import { csvTable } from './write-csv-table.ts';
import { xlsxTable } from './write-xlsx.ts';

type Row = Readonly<{
  text: string | null;
  whole?: number | bigint;
  share?: number;
  money?: Readonly<{ amount: number; currency: string }>;
}>;

const AT = Date.parse('2026-11-26T22:30:15.000Z');
const TEXT: Column<Row> = { name: 'Источник', kind: 'text', of: ({ text }) => text };

const EVERY_KIND: readonly Column<Row>[] = [
  TEXT,
  { name: 'Лидов', kind: 'whole', of: ({ whole }) => whole ?? null },
  { name: 'В среднем', kind: 'decimal', of: () => -1.5 },
  { name: 'Сумма', kind: 'money', of: ({ money }) => money ?? null },
  { name: 'Доля', kind: 'percent', of: ({ share }) => share ?? null },
  { name: 'Длится', kind: 'duration', of: () => 90_061 },
  { name: 'День', kind: 'day', of: () => '2026-11-26' },
  { name: 'Начало', kind: 'moment', timeZone: 'Europe/Moscow', of: () => AT },
  { name: 'Отменён', kind: 'yesOrNo', of: () => false },
];

const about = {
  rule: 'Визиты, начатые за период; потерянные считаются.',
  filter: [{ name: 'Воронка', value: '=Опт' }],
  madeAt: AT,
  timeZone: 'Europe/Moscow',
  madeBy: 'Анна',
};

function tableOf(rows: readonly Row[], columns: readonly Column<Row>[] = EVERY_KIND): Table<Row> {
  return { title: 'Воронка: опт/розница', columns, rows, about };
}

const ofTexts = (texts: readonly (string | null)[]): Table<Row> =>
  tableOf(
    texts.map((text) => ({ text })),
    [TEXT],
  );

async function sheetsOf(table: Table<Row>, language: Language = 'ru') {
  return readXlsx(Buffer.from(await xlsxTable(table, language)), { trim: false });
}

async function partsOf(table: Table<Row>): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await xlsxTable(table, 'ru'));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function textsIn(table: Table<Row>): Promise<readonly unknown[]> {
  const [sheet] = await sheetsOf(table);
  return (sheet?.data ?? []).slice(1).map(([cell]) => cell);
}

async function csvOf(table: Table<Row>, language: Language, withAbout = false): Promise<string> {
  let text = '';
  for await (const piece of csvTable(table, { language, withAbout })) text += piece;
  return text;
}

/** What a spreadsheet would run, or lose, or take for something else. */
const NASTY = [
  `=cmd|' /C calc'!A0`,
  '+1',
  '-1',
  '@x',
  '\tx',
  '\rx',
  'a\r\nb',
  '＝1+1',
  '<f>1+1</f>',
  '_x0041_',
  '_x005F_x0041_',
  'constructor',
  '__proto__',
  '😀👩‍👩‍👧',
  'Ромашка',
  '007',
  '1e5',
  '2026-11-26',
  ' space ',
  ';,"\'',
];

describe('a table as a workbook', () => {
  it('has typed cells that another reader reads as what they are', async () => {
    const row = { text: 'Сайт', whole: 12_345, share: 0.125, money: { amount: 1_200.5, currency: 'RUB' } };
    const [sheet] = await sheetsOf(tableOf([row]));
    expect(sheet?.data).toEqual([
      [
        'Источник',
        'Лидов',
        'В среднем',
        'Сумма',
        'Доля',
        'Длится',
        'День',
        'Начало (Europe/Moscow)',
        'Отменён',
      ],
      [
        'Сайт',
        12_345,
        -1.5,
        1_200.5,
        0.125,
        // A day, an hour, a minute and a second: that reader counts them from 1899-12-30.
        new Date('1899-12-31T01:01:01.000Z'),
        new Date('2026-11-26T00:00:00Z'),
        // What the clocks in Moscow showed.
        new Date('2026-11-27T01:30:15.000Z'),
        false,
      ],
    ]);
  });

  it('shows shares, durations and money as such, and keeps its heading in sight', async () => {
    const parts = await partsOf(
      tableOf([
        { text: 'a', share: 0.1, money: { amount: 1, currency: 'RUB' } },
        { text: 'b', money: { amount: 2, currency: 'USD' } },
      ]),
    );
    const styles = parts['xl/styles.xml'] ?? '';
    for (const format of ['0.0%', '[h]:mm:ss', 'dd.mm.yyyy hh:mm:ss', '&quot;RUB&quot;', '&quot;USD&quot;'])
      expect(styles).toContain(format);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('state="frozen"');
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<col min="1" max="1" width="28"/);
  });

  it('keeps every text as it was, whatever it begins with, and has no formula', async () => {
    expect(await textsIn(ofTexts(NASTY))).toEqual(NASTY);
    const parts = await partsOf({ ...ofTexts(NASTY), title: '=1+1' });
    expect(Object.values(parts).join('')).not.toMatch(/<f[ >]|<hyperlink/);
  });

  it('keeps any text', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((one) => !/\p{Cc}/u.test(one));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (texts) => {
        expect(await textsIn(ofTexts(texts))).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });

  it('cuts a text that Excel would not open between two characters, and says so', async () => {
    const whole = 'я'.repeat(32_767);
    const sheets = await sheetsOf(ofTexts([whole, `${'a'.repeat(32_765)}😀b`]));
    expect(sheets[0]?.data.slice(1)).toEqual([[whole], [`${'a'.repeat(32_765)}…`]]);
    expect(sheets[1]?.data.at(-1)?.[1]).toMatch(/^В 1 ячейке/);
  });

  it('keeps every digit of a number: as a number as long as a spreadsheet has so many, then as text', async () => {
    const wholes = [999_999_999_999_999n, -5, 0, 10n ** 15n, 9_007_199_254_740_993n];
    const columns: readonly Column<Row>[] = [{ name: 'n', kind: 'whole', of: ({ whole }) => whole ?? null }];
    const [sheet] = await sheetsOf(
      tableOf(
        wholes.map((whole) => ({ text: null, whole })),
        columns,
      ),
    );
    expect(sheet?.data.slice(1).flat()).toEqual([
      999_999_999_999_999,
      -5,
      0,
      '1000000000000000',
      '9007199254740993',
    ]);
  });

  it('can have no rows', async () => {
    const sheets = await sheetsOf(tableOf([]));
    expect(sheets.map(({ data }) => data.length)).toEqual([1, 5]);
  });

  it.each([
    ['ru', 'О таблице', '27 ноября 2026 г. в 01:30:15 (Europe/Moscow)'],
    ['en', 'About', '27 November 2026 at 01:30:15 (Europe/Moscow)'],
  ] as const)(
    'says beside how it was counted, of what it is a part, when and by whom it was made (%s)',
    async (language, name, at) => {
      const sheets = await sheetsOf(tableOf([]), language);
      expect(sheets.map(({ sheet }) => sheet)).toEqual(['Воронка опт розница', name]);
      expect(sheets[1]?.data.map(([, value]) => value)).toEqual([
        'Воронка: опт/розница',
        about.rule,
        '=Опт',
        at,
        'Анна',
      ]);
    },
  );

  it('has no more rows than a spreadsheet bears', async () => {
    const rows = Array.from({ length: 20_001 }, () => ({ text: null }));
    await expect(xlsxTable(tableOf(rows, [TEXT]), 'en')).rejects.toThrow(FileError);
  });

  it.each([
    ['a number that is none', { text: '', share: Number.NaN }],
    ['a currency that is none', { text: '', money: { amount: 1, currency: '"$"' } }],
  ])('is not made of %s', async (_, row) => {
    await expect(xlsxTable(tableOf([row]), 'en')).rejects.toThrow(RangeError);
    await expect(csvOf(tableOf([row]), 'en')).rejects.toThrow(RangeError);
  });
});

describe('a table as CSV', () => {
  const row = { text: '=1+1', whole: -5, share: 0.125, money: { amount: -1_200.5, currency: 'RUB' } };

  it('is one that Excel in Russian opens: semicolons, commas in numbers, a mark of UTF-8', async () => {
    expect(await csvOf(tableOf([row]), 'ru')).toBe(
      '\ufeffИсточник;Лидов;В среднем;Сумма;Сумма, валюта;Доля;Длится;День;Начало;Отменён\n' +
        `'=1+1;-5;-1,5;-1200,5;RUB;0,125;90061;2026-11-26;2026-11-27T01:30:15.000+03:00;false\n`,
    );
  });

  it('is one that programs and Excel in English read, with the rule and the filter in each row', async () => {
    const [first] = parse(await csvOf(tableOf([row]), 'en', true), { columns: true, bom: true }).slice(0, 1);
    expect(first).toMatchObject({
      'В среднем': '-1.5',
      'Сумма, currency': 'RUB',
      'How it is counted': about.rule,
      Filter: 'Воронка: =Опт',
    });
  });

  it('holds no formula, and of a nasty text nothing is lost but what the apostrophe takes', async () => {
    const rows: readonly string[][] = parse(await csvOf(ofTexts(NASTY), 'ru'), { delimiter: ';', bom: true });
    const cells = rows.slice(1).map(([cell = '']) => cell);
    expect(cells.filter((cell) => /^[=+\-@\t\r＝]/.test(cell))).toEqual([]);
    expect(cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r＝])/, ''))).toEqual(NASTY);
  });

  it('can have no rows, and as many as there are', async () => {
    expect(await csvOf(tableOf([], [TEXT]), 'ru')).toBe('\ufeffИсточник\n');
    const many = Array.from({ length: 1_201 }, (_, index) => ({ text: `lead ${index}` }));
    expect((await csvOf(tableOf(many, [TEXT]), 'en')).split('\n')).toHaveLength(1_203);
  });
});
