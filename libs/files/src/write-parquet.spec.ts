import { describe, expect, it } from '@jest/globals';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { Column, Table } from './table.ts';
import { parquetTable } from './write-parquet.ts';

type Row = Readonly<{ text: string | null; whole?: bigint | number }>;

const AT = Date.parse('2026-11-26T22:30:15.250Z');

const COLUMNS: readonly Column<Row>[] = [
  { name: 'text', kind: 'text', of: ({ text }) => text },
  { name: 'whole', kind: 'whole', of: ({ whole }) => whole ?? null },
  { name: 'decimal', kind: 'decimal', of: () => -1.5 },
  { name: 'money', kind: 'money', of: () => ({ amount: 10.5, currency: 'RUB' }) },
  { name: 'share', kind: 'percent', of: () => 0.125 },
  { name: 'seconds', kind: 'duration', of: () => 61 },
  { name: 'day', kind: 'day', of: () => '2026-11-26' },
  { name: 'at', kind: 'moment', timeZone: 'Europe/Moscow', of: () => AT },
  { name: 'undone', kind: 'yesOrNo', of: ({ whole }) => (whole === undefined ? null : true) },
];

const about = {
  rule: 'Все визиты.',
  filter: [{ name: 'Воронка', value: 'Опт' }],
  madeAt: AT,
  timeZone: 'UTC',
  madeBy: 'Анна',
};

async function chunksOf(rows: Table<Row>['rows'], rowsOfGroup?: number): Promise<readonly Buffer[]> {
  const chunks: Buffer[] = [];
  const table = { title: 'Visits', columns: COLUMNS, rows, about };
  for await (const chunk of parquetTable(table, {
    language: 'en',
    ...(rowsOfGroup !== undefined && { rowsOfGroup }),
  }))
    chunks.push(chunk);
  return chunks;
}

/** What was written, as a reader has it. */
function fileOf(chunks: readonly Buffer[]): ArrayBuffer {
  return Uint8Array.from(Buffer.concat(chunks)).buffer;
}

describe('a table as Parquet', () => {
  it('is read back with its values and their kinds', async () => {
    const rows = [{ text: '=1+1 😀', whole: 9_007_199_254_740_993n }, { text: null }];
    const [first, second] = await parquetReadObjects({ file: fileOf(await chunksOf(rows)) });
    expect(first).toEqual({
      text: '=1+1 😀',
      whole: 9_007_199_254_740_993n,
      decimal: -1.5,
      money: 10.5,
      'money, currency': 'RUB',
      share: 0.125,
      seconds: 61,
      day: new Date('2026-11-26T00:00:00Z'),
      at: new Date(AT),
      undone: true,
    });
    expect(second).toMatchObject({ text: null, whole: null, undone: null });
  });

  it('says in its metadata how it was counted, of what it is a part, when and by whom it was made', async () => {
    const { key_value_metadata: said = [] } = parquetMetadata(fileOf(await chunksOf([])));
    expect(Object.fromEntries(said.map(({ key, value }) => [key, value]))).toEqual({
      rule: 'Все визиты.',
      filter: 'Воронка: Опт',
      made_at: '2026-11-26T22:30:15.250Z',
      made_by: 'Анна',
    });
  });

  it('is handed on group by group, before the next rows are read', async () => {
    let read = 0;
    const rows = (function* () {
      for (; read < 25; read += 1) yield { text: `lead ${read}`, whole: read };
    })();
    const table = { title: 'Visits', columns: COLUMNS, rows, about };
    const chunks: Buffer[] = [];
    const readBefore: number[] = [];
    for await (const chunk of parquetTable(table, { language: 'en', rowsOfGroup: 10 })) {
      chunks.push(chunk);
      readBefore.push(read);
    }
    expect(readBefore).toEqual([9, 19, 25]);
    const found = await parquetReadObjects({ file: fileOf(chunks) });
    expect(found.map(({ text }) => text)).toEqual(Array.from({ length: 25 }, (_, place) => `lead ${place}`));
    expect(parquetMetadata(fileOf(chunks)).row_groups).toHaveLength(3);
  });

  it('can have no rows', async () => {
    expect(await parquetReadObjects({ file: fileOf(await chunksOf([])) })).toEqual([]);
  });
});
