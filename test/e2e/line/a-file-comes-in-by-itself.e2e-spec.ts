import { beforeAll, describe, expect, it } from '@jest/globals';
import { LeadList } from '#contracts';
import { Import, ImportedRowList, ImportList, ImportTable, ImportWordList } from '#contracts/imports';
import { Department } from '../../support/department.ts';
import { eventually } from '../../support/eventually.ts';
import { sendingTo } from '../../support/import-writes.ts';
import { useApi } from '../../support/line-api.ts';

const api = useApi({ workers: true, settings: () => Promise.resolve({ SWEEP_SECONDS: '0.2' }) });

let line: Department;
let annaId: string;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  const anna = await line.hire('Anna Kotova');
  await line.staff(1, 100, anna);
  await line.staff(2, 100, anna);
  annaId = anna.id;
});

const HEADING = 'Клиент;Тел.;Стадия;Кто ведёт';
const FILE = [
  'Выгрузка за год;;;',
  HEADING,
  'Мария;8 495 123-45-67;Call;Anna Kotova',
  'Иван;8 495 222-33-44;Подпись;Котова А.',
  'Мария;+7 495 123 45 67;Call;',
  ';8 495 1;Call;',
].join('\n');

const shown = (id: string) => api.granted(Import, api.ask('GET', `/imports/${id}`));
const has = (id: string, state: Import['state']) =>
  eventually(
    `the import is ${state}`,
    () => shown(id),
    (one) => one.state === state,
  );
const post = (id: string, verb: string, body?: object) =>
  api.granted(Import, api.ask('POST', `/imports/${id}/${verb}`, body));
const rows = async (id: string, query = '') =>
  (await api.granted(ImportedRowList, api.ask('GET', `/imports/${id}/rows${query}`))).items;
const leads = async () =>
  (await api.granted(LeadList, api.ask('GET', `/leads?funnelId=${line.funnel.id}`))).items.map(
    ({ name, place }) => `${name} ${place?.stage.name}`,
  );

async function sent(content = FILE): Promise<Import> {
  return api.granted(Import, api.ask('PUT', sendingTo(line.funnel.id), undefined, { file: content }));
}

const columns = [
  { column: 'Клиент', field: 'name' },
  { column: 'Тел.', field: 'phone' },
  { column: 'Стадия', field: 'stage' },
  { column: 'Кто ведёт', field: 'employee' },
] as const;

describe('a file of leads that is sent and left alone', () => {
  let id: string;

  it('is looked at first: where its heading stands, and what its columns are taken for', async () => {
    ({ id } = await sent());
    const table = await api.granted(ImportTable, api.ask('GET', `/imports/${id}/table`));
    expect(table).toMatchObject({ encoding: 'utf-8', delimiter: ';', headingRow: 2, sheets: [] });
    expect(table.columns.map(({ heading, by }) => `${heading} ${by}`)).toEqual([
      'Клиент heading',
      'Тел. heading',
      'Стадия heading',
      'Кто ведёт heading',
    ]);
    expect(table.rows[0]).toEqual({ line: 3, cells: ['Мария', '8 495 123-45-67', 'Call', 'Anna Kotova'] });
  });

  it('is checked by the workers: what will be, what is wrong and where, and who is there already', async () => {
    await post(id, 'check', { columns, country: 'RU', duplicates: 'skip' });
    expect(await has(id, 'checked')).toMatchObject({
      counts: { rows: 4, good: 2, bad: 2, twins: 1, toEnter: 1 },
    });
    const [maria, ivan, again, nobody] = await rows(id);
    expect(maria).toMatchObject({
      line: 3,
      state: 'good',
      lead: { name: 'Мария', employee: { name: 'Anna Kotova' } },
    });
    expect(ivan).toMatchObject({
      state: 'bad',
      faults: ['employee', 'stage'],
      cells: expect.arrayContaining(['Котова А.']),
    });
    expect(again).toMatchObject({ state: 'good', twinOf: 3, alike: 'phone' });
    expect(nobody).toMatchObject({ line: 6, faults: ['name'] });
    expect(await leads()).toEqual([]);
  });

  it('is told what words mean, and which row is no duplicate, and then its leads are in', async () => {
    const { items } = await api.granted(ImportWordList, api.ask('GET', `/imports/${id}/words`));
    expect(items).toEqual([
      { field: 'stage', word: 'Подпись', rows: 1 },
      { field: 'employee', word: 'Котова А.', rows: 1 },
    ]);
    const meanings = [
      { field: 'stage', word: 'Подпись', id: line.stageId(2) },
      { field: 'employee', word: 'Котова А.', id: annaId },
    ];
    await post(id, 'check', { columns, meanings, country: 'RU', duplicates: 'skip' });
    await has(id, 'checked');
    expect(await post(id, 'choices', { lines: [5], choice: 'enter' })).toMatchObject({
      counts: { twins: 1, toEnter: 3 },
    });
    await post(id, 'enter');
    expect(await has(id, 'done')).toMatchObject({ counts: { entered: 3, bad: 1, skipped: 0 } });
    expect((await leads()).toSorted()).toEqual(['Иван Sign', 'Мария Call', 'Мария Call']);
  });

  it('gives back what could not come in, with the reason behind', async () => {
    const answer = await api.ask('GET', `/imports/${id}/rejected`);
    expect(answer.type).toBe('text/csv; charset=utf-8');
    expect(answer.text.split('\n')).toEqual([
      expect.stringContaining(HEADING),
      expect.stringMatching(/^;8 495 1;Call;;.*Клиент: /),
      '',
    ]);
  });

  it('is remembered: the next one with these headings is read the same way', async () => {
    const next = await sent(`${HEADING}\nОльга;;Подпись;Котова А.\n`);
    const table = await api.granted(ImportTable, api.ask('GET', `/imports/${next.id}/table`));
    expect(table.columns[1]).toEqual({ heading: 'Тел.', field: 'phone', by: 'remembered' });
    await post(next.id, 'check', { duplicates: 'skip' });
    expect(await has(next.id, 'checked')).toMatchObject({ counts: { good: 1, bad: 0 } });
  });

  it('is undone as a whole while nobody has worked with it', async () => {
    await post(id, 'undo');
    expect(await has(id, 'undone')).toMatchObject({ counts: { undone: 3 }, undoableUntil: null });
    expect(await leads()).toEqual([]);
    const { items } = await api.granted(ImportList, api.ask('GET', '/imports'));
    expect(items.map(({ state }) => state)).toEqual(['checked', 'undone']);
  });
});
