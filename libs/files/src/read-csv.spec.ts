import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FileError } from './file-error.ts';
import { readCsv, type CsvForm, type CsvRow } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conveyor-test-csv-'));
  file = join(folder, 'leads.csv');
});
afterAll(() => rm(folder, { recursive: true }));

/** Every row, for want of Array.fromAsync on Node 20. */
async function all(rows: AsyncIterable<CsvRow>): Promise<CsvRow[]> {
  const found: CsvRow[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

const asFound: CsvForm = { delimiter: null, encoding: null, headingRow: null };

async function rowsOf(content: string | Uint8Array, form = asFound): Promise<CsvRow[]> {
  await writeFile(file, content);
  const { rows } = await readCsv(file, form);
  return all(rows);
}

const cellsOf = async (content: string | Uint8Array, form = asFound): Promise<readonly string[][]> =>
  (await rowsOf(content, form)).map(({ cells }) => [...cells]);

async function troubleOf(reading: Promise<unknown>): Promise<unknown> {
  return reading.then(
    () => undefined,
    (error: unknown) => (error instanceof FileError ? error.trouble : error),
  );
}

describe('a CSV file', () => {
  it('is read with its heading apart and its rows by the line they begin on', async () => {
    await writeFile(file, 'name , amount\nRomashka,10\nLutik,20\n');
    const { heading, delimiter, rows } = await readCsv(file, asFound);
    expect({ heading, delimiter }).toEqual({ heading: ['name', 'amount'], delimiter: ',' });
    expect(await all(rows)).toEqual([
      { line: 2, cells: ['Romashka', '10'] },
      { line: 3, cells: ['Lutik', '20'] },
    ]);
  });

  it.each([
    ['\n', 'Unix'],
    ['\r\n', 'Windows'],
    ['\r', 'old Macintosh'],
  ])('keeps the lines of the file with line breaks in cells and blank rows (%j, %s)', async (end) => {
    const text = ['name,note', 'A,"one', 'two', '', 'four"', '', ',', 'B,"x', 'y"', 'C,z'].join(end);
    expect(await rowsOf(text)).toEqual([
      { line: 2, cells: ['A', `one${end}two${end}${end}four`] },
      { line: 8, cells: ['B', `x${end}y`] },
      { line: 10, cells: ['C', 'z'] },
    ]);
  });

  it('keeps the lines where the line breaks are of several kinds', async () => {
    expect((await rowsOf('a,b\r\n1,"x\ny"\n2,"x\r\ny"\r3,z\r\n4,z')).map(({ line }) => line)).toEqual([
      2, 4, 6, 7,
    ]);
  });

  it('may begin with a byte order mark', async () => {
    await writeFile(file, '\ufeffимя;сумма\nРомашка;1,5');
    expect((await readCsv(file, asFound)).heading).toEqual(['имя', 'сумма']);
  });

  it('in UTF-16 says so itself', async () => {
    expect(await cellsOf(Buffer.from('\ufeffname\tnote\nРомашка\t✓\n', 'utf16le'))).toEqual([
      ['Ромашка', '✓'],
    ]);
  });

  it('has its heading found below titles and what a report was asked for, whatever separates its columns', async () => {
    const titles = ['Отчёт по лидам;;;', '', 'Период: ноябрь 2026;;;'];
    const table = ['Имя;Телефон;Город;Сумма', 'Анна;+7 916 123-45-67;Москва;1,5', 'Борис;;Тверь;2,5'];
    for (const separator of [';', ',', '\t', '|']) {
      const own = table.map((row) => row.replaceAll(',', '.').replaceAll(';', separator));
      const above = titles.map((row) => row.replaceAll(';', separator));
      await writeFile(file, [...above, ...own].join('\n'));
      const { heading, headingRow, rows } = await readCsv(file, asFound);
      expect({ heading, headingRow }).toEqual({
        heading: ['Имя', 'Телефон', 'Город', 'Сумма'],
        headingRow: 4,
      });
      expect((await all(rows)).map(({ line, cells }) => [line, cells[0]])).toEqual([
        [5, 'Анна'],
        [6, 'Борис'],
      ]);
    }
  });

  it('has the heading on the line that is named, and none where nothing stands from there on', async () => {
    await writeFile(file, 'name,amount\nимя,сумма\nАнна,1\n');
    const { heading, rows } = await readCsv(file, { ...asFound, headingRow: 2 });
    expect(heading).toEqual(['имя', 'сумма']);
    expect(await all(rows)).toEqual([{ line: 3, cells: ['Анна', '1'] }]);
    const beyond = readCsv(file, { ...asFound, headingRow: 9 });
    expect(await troubleOf(beyond)).toEqual({ code: 'NO_HEADING', details: { file } });
  });

  it('in another encoding is read as it is found, or as it is named', async () => {
    const windows = Uint8Array.from([0x6e, 0x0a, 0xd0, 0xee, 0xec, 0xe0, 0xf8, 0xea, 0xe0]);
    expect(await cellsOf(windows)).toEqual([['Ромашка']]);
    expect(await cellsOf(windows, { ...asFound, encoding: 'windows-1251' })).toEqual([['Ромашка']]);
    expect(await cellsOf(windows, { ...asFound, encoding: 'koi8-r' })).toEqual([['пНЛЮЬЙЮ']]);
    const asUtf8 = troubleOf(rowsOf(windows, { ...asFound, encoding: 'utf-8' }));
    expect(await asUtf8).toEqual({ code: 'NOT_TEXT', details: { file, encoding: 'utf-8' } });
    const unknown = troubleOf(rowsOf('n\n', { ...asFound, encoding: 'klingon' }));
    expect(await unknown).toEqual({ code: 'ENCODING_UNKNOWN', details: { encoding: 'klingon' } });
  });

  it('says in which encoding it is read, though the first Russian name stands in its last row', async () => {
    const plain = Array.from({ length: 20_000 }, (_, index) => `lead ${index},${index}`).join('\n');
    const russian = Uint8Array.from([0xf2, 0xcf, 0xcd, 0xc1, 0xdb, 0xcb, 0xc1]);
    await writeFile(
      file,
      Buffer.concat([Buffer.from(`name,amount\n${plain}\n`), russian, Buffer.from(',1')]),
    );
    const csv = await readCsv(file, asFound);
    expect(csv.encoding).toBe('utf-8');
    expect((await all(csv.rows)).at(-1)?.cells).toEqual(['Ромашка', '1']);
    expect(csv.encoding).toBe('koi8-r');
  });

  it('that gzip has packed is unpacked on the way, however long it is', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `lead ${index},${index * 7}`);
    const cells = await cellsOf(gzipSync(`name,amount\n${rows.join('\n')}\n`));
    expect(cells.map((row) => row.join(','))).toEqual(rows);
  });

  it('that gzip has packed and somebody cut short is refused', async () => {
    const packed = gzipSync('name,amount\nRomashka,10\n');
    const trouble = { code: 'FILE_UNREADABLE', details: { file, reason: 'Z_BUF_ERROR' } };
    expect(await troubleOf(rowsOf(packed.subarray(0, packed.length - 9)))).toEqual(trouble);
  });

  it('that somebody has sent is read like any other, by the name that it is given, and is not unpacked', async () => {
    const sent = (text: string | Uint8Array) => ({ name: 'The file', bytes: Buffer.from(text) });
    const rows = Array.from({ length: 20_000 }, (_, index) => `Ромашка ${index},${index * 7}`);
    const { heading, rows: read } = await readCsv(sent(`имя,сумма\n${rows.join('\n')}\n`), asFound);
    expect(heading).toEqual(['имя', 'сумма']);
    expect((await all(read)).map(({ cells }) => cells.join(','))).toEqual(rows);
    expect(await troubleOf(readCsv(sent(''), asFound))).toEqual({
      code: 'NO_HEADING',
      details: { file: 'The file' },
    });
    const packed = readCsv(sent(gzipSync('name,amount\nRomashka,10\n')), asFound);
    expect(await troubleOf(packed)).toMatchObject({ code: 'NOT_TEXT' });
  });

  it('that is no text at all is refused', async () => {
    const trouble = await troubleOf(rowsOf(Buffer.from('PK\u0003\u0004\0\0name,amount\n')));
    expect(trouble).toMatchObject({ code: 'NOT_TEXT' });
  });

  it.each([
    ['a,b\n1,"x\ny"\n3,"not closed\n5,6\n', 4],
    ['a,b\r\n1,"x\r\ny"\r\n3,"closed" too early\r\n5,6\r\n', 4],
    ['a,b\n1,2\n3,in the "middle"\n', 3],
    ['"a,b\n1,2\n', 1],
  ])('with a stray quotation mark is refused with the line: %j', async (content, line) => {
    const trouble = { code: 'QUOTES_BROKEN', details: { file, line } };
    expect(await troubleOf(rowsOf(content))).toEqual(trouble);
  });

  it('with a row of a megabyte is refused instead of read into memory', async () => {
    const content = `a,b\n1,2\n3,"${'x'.repeat(1_100_000)}`;
    expect(await troubleOf(rowsOf(content))).toMatchObject({ code: 'ROW_TOO_LONG', details: { line: 3 } });
  });

  it.each(['', '\n \n', '\ufeff'])('without a heading is refused: %j', async (content) => {
    expect(await troubleOf(rowsOf(content))).toEqual({ code: 'NO_HEADING', details: { file } });
  });

  it('that is missing, or is a folder, is refused with its name', async () => {
    const missing = join(folder, 'nothing.csv');
    expect(await troubleOf(readCsv(missing, asFound))).toEqual({
      code: 'FILE_MISSING',
      details: { file: missing },
    });
    const trouble = { code: 'FILE_UNREADABLE', details: { file: folder, reason: 'EISDIR' } };
    expect(await troubleOf(readCsv(folder, asFound))).toEqual(trouble);
  });

  it('loses the apostrophe that a spreadsheet puts before a formula', async () => {
    expect(await cellsOf(`a,b\n'=1+1,'+7 900\n'-5,'plain\n`)).toEqual([
      ['=1+1', '+7 900'],
      ['-5', "'plain"],
    ]);
  });
});

describe('a written CSV file', () => {
  it('holds no formula that a spreadsheet would run', async () => {
    await writeCsv(file, [['=HYPERLINK("x")', '+7', '-5', '@a', '\tb', 'c']], ';');
    expect(await readFile(file, 'utf8')).toBe(`\ufeff"'=HYPERLINK(""x"")";'+7;'-5;'@a;'\tb;c\n`);
  });

  it('is read back as it was', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/^'|\0/.test(text));
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t'), async (given, delimiter) => {
        await writeCsv(file, [['a', 'b', 'c'], ...given], delimiter);
        const { rows: read } = await readCsv(file, { delimiter, encoding: null, headingRow: 1 });
        expect((await all(read)).map(({ cells }) => [...cells])).toEqual(given.map((row) => [...row]));
      }),
      { numRuns: 60 },
    );
  });

  it('that can not be written says so', async () => {
    const nowhere = join(folder, 'no', 'such', 'folder.csv');
    expect(await troubleOf(writeCsv(nowhere, [], ','))).toMatchObject({ code: 'FILE_UNWRITABLE' });
  });
});
