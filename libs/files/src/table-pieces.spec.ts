import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { openTable } from './open-table.ts';
import type { Column, Table } from './table.ts';
import { tablePieces, type LongForm } from './table-pieces.ts';
import { xlsxStream } from './write-xlsx-stream.ts';

type Row = Readonly<{ text: string | null; whole?: number | bigint | null; share?: number }>;

const AT = Date.parse('2026-11-26T22:30:15.250Z');
const TEXT: Column<Row> = { name: 'text', kind: 'text', of: ({ text }) => text };
const EVERY_KIND: readonly Column<Row>[] = [
  TEXT,
  { name: 'whole', kind: 'whole', of: ({ whole }) => whole ?? null },
  { name: 'decimal', kind: 'decimal', of: () => -1.5 },
  { name: 'money', kind: 'money', of: () => ({ amount: 1_200.5, currency: 'RUB' }) },
  { name: 'share', kind: 'percent', of: ({ share }) => share ?? null },
  { name: 'lasts', kind: 'duration', of: () => 90_061 },
  { name: 'day', kind: 'day', of: () => '2026-11-26' },
  { name: 'at', kind: 'moment', timeZone: 'Europe/Moscow', of: () => AT },
  { name: 'is', kind: 'yesOrNo', of: () => false },
];
const about = { rule: 'All of it.', filter: [], madeAt: AT, timeZone: 'UTC', madeBy: 'Anna' };

const tableOf = (rows: Table<Row>['rows'], columns: readonly Column<Row>[] = EVERY_KIND): Table<Row> => ({
  title: 'Leads: all/none',
  columns,
  rows,
  about,
});

async function bytesOf(table: Table<Row>, form: Partial<LongForm> = {}): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of tablePieces(table, { format: 'jsonl', language: 'en', ...form }))
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

const linesOf = async (table: Table<Row>): Promise<readonly unknown[]> =>
  (await bytesOf(table))
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));

describe('a table as lines of JSON', () => {
  it('has numbers as numbers, moments in UTC, and null for nothing', async () => {
    expect(await linesOf(tableOf([{ text: '=1+1', whole: -5, share: 0.125 }, { text: null }]))).toEqual([
      {
        text: '=1+1',
        whole: -5,
        decimal: -1.5,
        money: { amount: 1_200.5, currency: 'RUB' },
        share: 0.125,
        lasts: 90_061,
        day: '2026-11-26',
        at: '2026-11-26T22:30:15.250Z',
        is: false,
      },
      expect.objectContaining({ text: null, whole: null, share: null }),
    ]);
  });

  it('keeps every digit of a whole number, as a text where a number would lose some', async () => {
    const rows = [2 ** 53 - 1, 2n ** 53n, -(10n ** 18n)].map((whole) => ({ text: null, whole }));
    expect(await linesOf(tableOf(rows))).toMatchObject([
      { whole: 9_007_199_254_740_991 },
      { whole: '9007199254740992' },
      { whole: '-1000000000000000000' },
    ]);
  });

  it('keeps any text in a line of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), async (texts) => {
        const table = tableOf(
          texts.map((text) => ({ text })),
          [TEXT],
        );
        expect(await linesOf(table)).toEqual(texts.map((text) => ({ text })));
      }),
    );
  });

  it('can have no rows, and says of no number that it knew it', async () => {
    expect(await linesOf(tableOf([]))).toEqual([]);
    await expect(linesOf(tableOf([{ text: null, share: Number.NaN }]))).rejects.toThrow(RangeError);
  });
});

describe('a long table as a workbook', () => {
  it('has typed cells under its heading, of which none is a formula', async () => {
    const [sheet] = await readXlsx(
      await bytesOf(tableOf([{ text: '=1+1', whole: 10n ** 18n, share: 0.5 }]), { format: 'xlsx' }),
    );
    expect([sheet?.sheet, sheet?.data]).toEqual([
      'Leads all none',
      [
        ['text', 'whole', 'decimal', 'money', 'share', 'lasts', 'day', 'at (Europe/Moscow)', 'is'],
        [
          '=1+1',
          '1000000000000000000',
          -1.5,
          1_200.5,
          0.5,
          new Date('1899-12-31T01:01:01.000Z'),
          new Date('2026-11-26T00:00:00Z'),
          new Date('2026-11-27T01:30:15.250Z'),
          false,
        ],
      ],
    ]);
  });

  it('goes on on the next sheet where one is full, under the same heading', async () => {
    const rows = ['a', 'b', 'c'].map((text) => ({ text }));
    const pieces: Uint8Array[] = [];
    for await (const piece of xlsxStream(tableOf(rows, [TEXT]), { language: 'en', rowsOfSheet: 3 }))
      pieces.push(piece);
    const sheets = await readXlsx(Buffer.concat(pieces));
    expect(sheets.map(({ data }) => data.flat())).toEqual([
      ['text', 'a', 'b'],
      ['text', 'c'],
    ]);
  });
});

describe('a long table', () => {
  it.each([',', ';', '\t'])('as CSV is taken apart at what was chosen: %j', async (delimiter) => {
    const text = 'a,b;c\td"e\nf';
    const csv = await bytesOf(tableOf([{ text }]), { format: 'csv', delimiter });
    const rows: readonly string[][] = parse(csv, { delimiter, bom: true });
    expect(rows.map(([cell]) => cell)).toEqual(['text', text]);
    expect(rows.map((row) => row.length)).toEqual([10, 10]);
  });

  it.each(['csv', 'xlsx'] as const)('as %s is read by our own reader as it was written', async (format) => {
    const control = /[\p{Cc}\p{Zl}\p{Zp}]/u;
    // What is kept has no blanks around it, and is never blank.
    const text = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 9 }).filter((one) => !control.test(one)),
        fc.string({ unit: fc.constantFrom("'", '"', '=', '+', '@', ';', ',', 'x', '_x0041_', '\n') }),
      )
      .map((one) => one.trim())
      .filter((one) => one !== '');
    // A column without anything below its name would not be one, a row without anything no row.
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const number: Column<Row> = { name: 'number', kind: 'whole', of: () => 1 };
        const table = tableOf(
          texts.map((one) => ({ text: one })),
          [TEXT, number],
        );
        const source = { name: `file.${format}`, bytes: await bytesOf(table, { format }) };
        const read = await openTable(source, {
          delimiter: null,
          encoding: null,
          sheet: null,
          headingRow: null,
        });
        const cells: string[] = [];
        for await (const row of read.rows) cells.push(row.cells[0] ?? '');
        expect([read.heading, cells]).toEqual([['text', 'number'], texts]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['csv', 'xlsx', 'jsonl', 'parquet'] as const)(
    'is made as %s while its rows are read, not after them',
    async (format) => {
      let read = 0;
      async function* endless(): AsyncGenerator<Row> {
        for (;;) {
          read += 1;
          yield { text: `${Math.sin(read)}`.repeat(20), whole: read };
        }
      }
      let bytes = 0;
      for await (const piece of tablePieces(tableOf(endless()), { format, language: 'en' })) {
        bytes += piece.length;
        if (bytes > 500_000) break;
      }
      expect(bytes).toBeGreaterThan(500_000);
      expect(read).toBeLessThan(100_000);
    },
  );
});
