import { beforeAll, describe, expect, it } from '@jest/globals';
import { utils, write, type BookType, type WorkBook } from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { FileError } from './file-error.ts';
import { kindOfFile, readWorkbook, type WorkbookLimits } from './read-workbook.ts';
import type { WorkbookForm } from './workbook/find-table.ts';
import type { SheetRow } from './workbook/sheet-row.ts';

const asFound: WorkbookForm = { sheet: null, headingRow: null };
const LIMITS: WorkbookLimits = { bytes: 5e6, unpackedBytes: 2e7, seconds: 60, memory: 256 };
const sent = (bytes: Uint8Array) => ({ name: 'leads', bytes });

async function tableIn(bytes: Uint8Array, form = asFound) {
  const { rows, ...found } = await readWorkbook(sent(bytes), form, LIMITS);
  const all: SheetRow[] = [];
  for await (const row of rows) all.push(row);
  return { ...found, rows: all };
}

async function troubleOf(reading: Promise<unknown>): Promise<unknown> {
  return reading.then(
    () => undefined,
    (error: unknown) => (error instanceof FileError ? error.trouble : error),
  );
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** An .xlsx by hand, for what no library writes. */
function xlsxOf(sheet: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Лиды" sheetId="1" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('s', 'worksheet', 'worksheets/sheet1.xml')}${relation('t', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="[h]:mm:ss"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="200"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const inline = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

function bookOf(rows: readonly (readonly unknown[])[]): WorkBook {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['B4'] = { t: 'n', v: 46_354, z: 'yyyy-mm-dd' };
  sheet['C4'] = { t: 'n', v: 26.5 / 24, z: '[h]:mm:ss' };
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
  utils.book_append_sheet(book, sheet, 'Лиды');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Имя'], ['Анна']]), 'Люди');
  return book;
}

function bytesOf(book: WorkBook, bookType: BookType): Uint8Array {
  const bytes: unknown = write(book, { type: 'buffer', bookType });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('no bytes');
  return bytes;
}

const ROWS = [
  ['Отчёт за март'],
  [],
  ['Имя', 'Дата', 'Длится', 'Сумма', 'Номер', 'Да'],
  ['Ромашка', 0, 0, 1234.5, '1234567890123456789', true],
  [],
  ['Лютик', '28.11.2026', '', 2_000_000, '007', false],
];

describe.each(['xlsx', 'biff8', 'ods'] as const)('a workbook of the kind %s', (kind) => {
  it('gives its sheets, and the table with the lines that it has there', async () => {
    const { sheets, sheet, heading, headingRow, rows } = await tableIn(bytesOf(bookOf(ROWS), kind));
    expect(sheets).toEqual([
      { name: 'Лиды', isEmpty: false },
      { name: 'Люди', isEmpty: false },
    ]);
    expect({ sheet, heading, headingRow }).toEqual({ sheet: 'Лиды', heading: ROWS[2], headingRow: 3 });
    // Into an .ods the library writes them as plain numbers.
    const [day, duration] = kind === 'ods' ? ['46354', '1.10416666666667'] : ['2026-11-28', '26:30:00'];
    expect(rows).toEqual([
      {
        line: 4,
        cells: ['Ромашка', day, duration, '1234.5', '1234567890123456789', 'true'],
        errors: [],
      },
      { line: 6, cells: ['Лютик', '28.11.2026', '', '2000000', '007', 'false'], errors: [] },
    ]);
  });

  it('gives the sheet and the heading that are asked for', async () => {
    const bytes = bytesOf(bookOf(ROWS), kind);
    const people = await tableIn(bytes, { sheet: 'Люди', headingRow: null });
    expect(people.rows.map(({ cells }) => cells)).toEqual([['Анна']]);
    const later = await tableIn(bytes, { sheet: 'Лиды', headingRow: 4 });
    expect([later.heading[0], later.rows.map(({ line }) => line)]).toEqual(['Ромашка', [6]]);
    expect(await troubleOf(tableIn(bytes, { sheet: 'Цены', headingRow: null }))).toMatchObject({
      code: 'SHEET_MISSING',
    });
    expect(await troubleOf(tableIn(bytes, { sheet: 'Лиды', headingRow: 5 }))).toEqual({
      code: 'HEADING_EMPTY',
      details: { file: 'leads', sheet: 'Лиды', line: 5 },
    });
  });

  it('that is empty is refused', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([]), 'Пусто');
    expect(await troubleOf(tableIn(bytesOf(book, kind)))).toMatchObject({ code: 'SHEET_EMPTY' });
  });
});

describe('an .xlsx', () => {
  it('loses no digit of a number that was written with all of them', async () => {
    const data = `<sheetData><row r="1">${inline('A1', 'Номер')}</row><row r="2"><c r="A2"><v>1234567890123456789</v></c></row></sheetData>`;
    expect((await tableIn(xlsxOf(data))).rows).toEqual([
      { line: 2, cells: ['1234567890123456789'], errors: [] },
    ]);
  });

  it('tells of cells in which nothing is known, and takes what was kept of formulas', async () => {
    const cells = [
      '<c r="A2"><f>1+1</f><v>2</v></c>',
      '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="C2"><f>SUM(A1)</f></c>',
      '<c r="D2" t="str"><f>""</f><v></v></c>',
      '<c r="E2" t="str"><f>A1</f><v>a &amp; b</v></c>',
    ].join('');
    const heading = ['A', 'B', 'C', 'D', 'E']
      .map((column) => inline(`${column}1`, `Поле ${column}`))
      .join('');
    const { rows } = await tableIn(
      xlsxOf(`<sheetData><row r="1">${heading}</row><row r="2">${cells}</row></sheetData>`),
    );
    expect(rows).toEqual([{ line: 2, cells: ['2', '', '', '', 'a & b'], errors: [1, 2] }]);
  });

  it('joins runs of text, and shows of merged cells the first alone', async () => {
    const data = `<sheetData>
      <row r="3">${inline('C3', 'Имя')}${inline('D3', 'Телефон')}${inline('E3', 'Город')}</row>
      <row r="4"><c r="C4" t="inlineStr"><is><r><t>Ро</t></r><r><t xml:space="preserve">машка </t></r><rPh><t>x</t></rPh></is></c>${inline('D4', '1')}${inline('E4', 'hidden')}</row>
      <row r="5"><c r="D5" s="1"/></row></sheetData><mergeCells><mergeCell ref='D4:E4'/></mergeCells>`;
    const { heading, headingRow, rows } = await tableIn(xlsxOf(data));
    expect({ heading, headingRow }).toEqual({ heading: ['Имя', 'Телефон', 'Город'], headingRow: 3 });
    expect(rows).toEqual([{ line: 4, cells: ['Ромашка ', '1'], errors: [] }]);
  });

  it('has one character for each break of a line, wherever the pieces end in which it is read', async () => {
    const data = `<sheetData><row r='1'>${inline('A1', 'Имя')}</row><row r='2'>${inline('A2', 'a\r\n'.repeat(40_000))}${inline('B2', '&#13;')}${inline('C2', '<![CDATA[&]]>&#x41;')}</row></sheetData>`;
    const { rows } = await tableIn(xlsxOf(data), { sheet: null, headingRow: 1 });
    expect(rows).toEqual([{ line: 2, cells: ['a\n'.repeat(40_000), '', '&A'], errors: [] }]);
  });

  it('is looked through until it is clear where its table begins, so that no row that reaches further left is cut', async () => {
    const names = `<row r="2">${inline('C2', 'Имя')}${inline('D2', 'Город')}</row>`;
    const row = (line: number): string =>
      `<row r="${line}">${inline(`C${line}`, 'Анна')}${inline(`D${line}`, 'Тверь')}</row>`;
    const body = Array.from({ length: 80 }, (_, index) => row(index + 3)).join('');
    const last = `<row r="100">${inline('B100', 'Итого')}</row>`;
    const { heading, rows } = await tableIn(xlsxOf(`<sheetData>${names}${body}${last}</sheetData>`));
    expect(heading).toEqual(['', 'Имя', 'Город']);
    expect([rows.length, rows[0]?.cells, rows.at(-1)?.cells]).toEqual([81, ['', 'Анна', 'Тверь'], ['Итого']]);
  });

  it('that is damaged behind the beginning of its table is opened, and refused when that is reached', async () => {
    const row = (line: number): string => `<row r="${line}">${inline(`A${line}`, `Анна ${line}`)}</row>`;
    const body = Array.from({ length: 9000 }, (_, index) => row(index + 1)).join('');
    const { rows } = await readWorkbook(sent(xlsxOf(`<sheetData>${body}<row>`)), asFound, LIMITS);
    const first = rows[Symbol.asyncIterator]();
    expect((await first.next()).value).toMatchObject({ line: 2 });
    await first.return?.();
    const all = async (): Promise<void> => {
      for await (const _ of rows);
    };
    expect(await troubleOf(all())).toEqual({ code: 'WORKBOOK_DAMAGED', details: { file: 'leads' } });
  });

  it.each([
    ['as every program does', 0x1],
    ['as programs that are sold do', 0x41],
  ])('of which a part was locked %s asks for a password', async (_, flags) => {
    const locked = xlsxOf('<sheetData/>');
    const view = new DataView(locked.buffer, locked.byteOffset);
    for (let at = 0; at + 10 < locked.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, flags, true);
    }
    expect(await troubleOf(tableIn(locked))).toEqual({ code: 'WORKBOOK_LOCKED', details: { file: 'leads' } });
  });

  it('with nothing but a drawing is no table', async () => {
    const trouble = { code: 'SHEET_WITHOUT_TABLE', details: { file: 'leads', sheet: 'Лиды' } };
    expect(await troubleOf(tableIn(xlsxOf('<sheetData/><drawing r:id="d"/>')))).toEqual(trouble);
  });

  it.each([
    ['cut short', xlsxOf('<sheetData/>').subarray(0, 500)],
    ['whose sheet ends in the middle', xlsxOf('<sheetData><row r="1">')],
    [
      'with a document type of its own',
      xlsxOf('', { 'xl/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }),
    ],
    ['with a name for a character that is none of XML', xlsxOf(`<a>&nbsp;</a>`)],
    ['with a name for what is no character', xlsxOf(`<a>&constructor;</a>`)],
    ['with an attribute that would mislead who reads it', xlsxOf('<a hasOwnProperty="1" b="2"/>')],
    ['with elements within elements without an end', xlsxOf('<a>'.repeat(300) + '</a>'.repeat(300))],
    ['with an attribute that takes a megabyte', xlsxOf(`<a b="${'x'.repeat(2e6)}"/>`)],
    [
      'that names a text that is not there',
      xlsxOf('<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>'),
    ],
  ])('%s is damaged', async (_, bytes) => {
    expect(await troubleOf(tableIn(bytes))).toEqual({ code: 'WORKBOOK_DAMAGED', details: { file: 'leads' } });
  });

  it('that is a bomb is refused, whether it says so or not', async () => {
    const bomb = xlsxOf('<sheetData/>', { 'xl/media/a.bin': ' '.repeat(3e7) });
    expect(await troubleOf(tableIn(bomb))).toMatchObject({ code: 'WORKBOOK_UNPACKS_TOO_LARGE' });
    const sheet = `<sheetData>${' '.repeat(1e6)}</sheetData>`;
    const liar = xlsxOf(sheet);
    const view = new DataView(liar.buffer, liar.byteOffset);
    // The size in the directory's line of the largest part.
    for (let at = 0; at + 28 < liar.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e6)
        view.setUint32(at + 24, 500, true);
    }
    expect(await troubleOf(tableIn(liar))).toMatchObject({ code: 'WORKBOOK_DAMAGED' });
  });
});

describe('an .ods', () => {
  const odsOf = (table: string, others: Readonly<Record<string, string>> = {}): Uint8Array => {
    const parts = {
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<office:document-content><office:automatic-styles>
        <number:time-style style:name="N1" number:truncate-on-overflow="false"/>
        <style:style style:name="long" style:family="table-cell" style:data-style-name="N1"/></office:automatic-styles>
        <office:body><office:spreadsheet><table:table table:name="Лиды">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ...others,
    };
    return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  };
  const text = (shown: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${shown}</text:p></table:table-cell>`;
  const typed = (type: string, name: string, value: string): string =>
    `<table:table-cell office:value-type="${type}" office:${name}="${value}"><text:p>as shown</text:p></table:table-cell>`;

  it('gives days, times, durations, errors, texts and repeated rows, wherever its heading stands', async () => {
    const note = '<office:annotation><text:p>a note</text:p></office:annotation>';
    const { heading, rows } = await tableIn(
      odsOf(`<table:table-column table:number-columns-repeated="4"/>
      <table:table-column table:default-cell-style-name="long"/>
      <table:table-header-rows><table:table-row>${['Имя', 'День', 'Начало', 'Время', 'Длится', 'Сумма'].map(text).join('')}</table:table-row></table:table-header-rows>
      <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="9"/></table:table-row>
      <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string">${note}<text:p>Ро<text:span>ма</text:span>шка<text:s text:c="2"/>!</text:p><text:p>две</text:p></table:table-cell>
        ${typed('date', 'date-value', '2026-11-28')}${typed('date', 'date-value', '2026-11-28T09:05:07.000')}${typed('time', 'time-value', 'PT09H05M00S')}${typed('time', 'time-value', 'PT02H30M00S')}${typed('float', 'value', '12345678901234567')}</table:table-row>
      <table:table-row>${text('Лютик')}<table:covered-table-cell office:value-type="string"><text:p>hidden</text:p></table:covered-table-cell><table:table-cell calcext:value-type="error" office:value-type="string"><text:p>#N/A</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`),
    );
    expect(heading).toEqual(['Имя', 'День', 'Начало', 'Время', 'Длится', 'Сумма']);
    const cells = [
      'Ромашка  !\nдве',
      '2026-11-28',
      '2026-11-28 09:05:07',
      '09:05',
      '2:30:00',
      '12345678901234567',
    ];
    expect(rows).toEqual([
      { line: 4, cells, errors: [] },
      { line: 5, cells, errors: [] },
      { line: 6, cells: ['Лютик', '', ''], errors: [2] },
    ]);
  });

  it('with a password is refused', async () => {
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    const bytes = odsOf('', { 'META-INF/manifest.xml': manifest });
    expect(await troubleOf(tableIn(bytes))).toMatchObject({ code: 'WORKBOOK_LOCKED' });
  });
});

describe('what can not be read', () => {
  let locked: Uint8Array;
  beforeAll(async () => {
    const sheets = [{ name: 'Лиды', rows: [['Имя'], ['Анна']] }];
    locked = await writeXlsx({ sheets, encryption: { password: 'p', spinCount: 1 } });
  });

  it('is refused, each with its reason', async () => {
    const codes = [
      [bytesOf(bookOf(ROWS), 'xlsb'), 'WORKBOOK_FORMAT'],
      [bytesOf(bookOf(ROWS), 'biff5'), 'WORKBOOK_FORMAT'],
      [locked, 'WORKBOOK_LOCKED'],
      [zipSync({ 'a.txt': strToU8('a') }), 'NOT_WORKBOOK'],
      [strToU8('Имя;Сумма'), 'NOT_WORKBOOK'],
      [new Uint8Array(6e6), 'WORKBOOK_TOO_LARGE'],
    ] as const;
    for (const [bytes, code] of codes) expect(await troubleOf(tableIn(bytes))).toMatchObject({ code });
  });

  it('is told from text by its first bytes', async () => {
    const kinds = [locked, zipSync({}), strToU8('Имя;Сумма'), new Uint8Array()].map((bytes) =>
      kindOfFile(sent(bytes)),
    );
    expect(await Promise.all(kinds)).toEqual(['workbook', 'workbook', 'text', 'text']);
  });
});

describe('a table of any texts', () => {
  it('comes back from a written workbook as it was, with no row lost', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'Я', '0', ' ', '\n', '&', '<', '_x0041_', '"', '😀'),
      maxLength: 8,
    });
    const table = fc.array(fc.tuple(text, text, text), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(table, async (body) => {
        const rows = [['Имя', 'Телефон', 'Город'], ...body];
        const escaped = rows.map((row) =>
          row.map((cell) => cell.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')),
        );
        const read = await tableIn(await writeXlsx({ sheets: [{ name: 'Лиды', rows: escaped }] }), {
          sheet: null,
          headingRow: 1,
        });
        const kept = body.flatMap((cells, index) => {
          const last = cells.findLastIndex((cell) => cell.trim() !== '');
          const shown = cells.slice(0, last + 1).map((cell) => (cell.trim() === '' ? '' : cell));
          return last < 0 ? [] : [{ line: index + 2, cells: shown, errors: [] }];
        });
        expect(read.rows).toEqual(kept);
      }),
      { numRuns: 40 },
    );
  });
});
