import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { WorkbookLimits } from '#files';
import { startChild } from '../../support/child.ts';

const PROGRAM = join(import.meta.dirname, '../../../dist/test/support/programs/read-a-workbook.js');
const ROWS = 6000;
const HEADING = ['Имя', 'Телефон', 'Почта', 'Сумма', 'Дата', 'Этап', 'Источник', 'Город'];
const ENOUGH: WorkbookLimits = { bytes: 2e7, unpackedBytes: 3e8, seconds: 60, memory: 256 };

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conveyor-test-workbook-'));
  file = join(folder, 'leads.xlsx');
  const text = (row: number, column: number): string => `${row}/${column} `.repeat(40);
  const rows = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: 8 }, (_c, column) => text(row, column)),
  );
  await writeFile(file, await writeXlsx({ sheets: [{ name: 'Лиды', rows: [HEADING, ...rows] }] }));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the program says of the workbook; it ends only when the process that reads has ended as well. */
async function readWith(limits: Partial<WorkbookLimits>, most = 0): Promise<unknown> {
  const flags = [PROGRAM, file, JSON.stringify({ ...ENOUGH, ...limits }), String(most)];
  const child = startChild(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout?.on('data', (piece: Buffer) => (said += piece.toString()));
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  return JSON.parse(said);
}

describe('a workbook in a process of its own', () => {
  it('is handed over row by row to the last', async () => {
    expect(await readWith({})).toMatchObject({ count: ROWS });
  });

  it('is let go when nobody reads on', async () => {
    expect(await readWith({}, 1)).toMatchObject({ count: 1 });
  });

  it('is given up when it takes too long', async () => {
    expect(await readWith({ seconds: 0.001 })).toEqual({ code: 'WORKBOOK_TOO_SLOW' });
  });

  it('is given up when it takes too much memory, and whoever reads lives on', async () => {
    expect(await readWith({ memory: 8 })).toEqual({ code: 'WORKBOOK_TOO_MUCH' });
  });
});
