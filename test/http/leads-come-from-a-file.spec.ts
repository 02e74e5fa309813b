import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { gzipSync } from 'node:zlib';
import { AuditList, ImportReport, LeadList, NotificationList } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi, type Asked } from '../support/line-api.ts';

const api = useApi();

let line: Department;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  const [anna, boris] = [await line.hire('Anna Kotova'), await line.hire('Boris Orlov')];
  await line.staff(1, 100, anna, boris);
});

const FILE = [
  'Name;Company;Amount;Owner;Mood',
  'Maria;Romashka;1 200,50 €;Anna Kotova;x',
  'Ivan;Vector;a lot;Nobody;x',
  ';Lutik;5;;x',
  'Petr;Kedr;7;Boris Orlov;x',
].join('\n');

const send = (file: string, query = '', asked: Asked = {}) =>
  api.ask('POST', `/imports?funnelId=${line.funnel.id}${query}`, undefined, { file, ...asked });
const report = (file: string, query = '', asked: Asked = {}) =>
  api.granted(ImportReport, send(file, query, asked));
const refused = (file: string, query = '', asked: Asked = {}) => api.refused(send(file, query, asked));

async function leads(): Promise<readonly string[]> {
  const asked = api.ask('GET', `/leads?funnelId=${line.funnel.id}&limit=200`);
  return (await api.granted(LeadList, asked)).items.map(({ name }) => name).toSorted();
}

describe('a file of leads', () => {
  it('is tried out first: every row that can not come in is named with its line and all that is wrong, and nothing is kept', async () => {
    const tried = await report(FILE, '&dryRun=true');
    expect(tried).toEqual({
      kept: false,
      imported: 2,
      waiting: 0,
      bad: [
        { line: 3, reason: expect.stringMatching(/Amount: .+; there is no employee “Nobody”/) },
        { line: 4, reason: expect.stringMatching(/^Name: /) },
      ],
      columns: [
        { field: 'name', heading: 'Name' },
        { field: 'company', heading: 'Company' },
        { field: 'amount', heading: 'Amount' },
        { field: 'employee', heading: 'Owner' },
      ],
      encoding: 'utf-8',
      sheet: null,
      sheets: [],
      ignored: ['Mood'],
    });
    expect(await leads()).toEqual([]);
  });

  it('is told of in the language of whoever sends it', async () => {
    const { bad } = await report(FILE, '&dryRun=true', { language: 'ru' });
    expect(bad.map(({ reason }) => reason).join()).toMatch(/сотрудника «Nobody» нет/);
  });

  it('comes in whole or not at all, unless whoever sends it does without its bad rows', async () => {
    expect(await report(FILE)).toMatchObject({ kept: false, imported: 2 });
    expect(await leads()).toEqual([]);
    expect(await report(FILE, '&skipBadRows=true')).toMatchObject({ kept: true, imported: 2 });
    expect(await leads()).toEqual(['Maria', 'Petr']);
    const { items } = await api.granted(AuditList, api.ask('GET', '/audit?action=import.run'));
    expect(items).toMatchObject([{ details: { leads: 2 } }]);
  });

  it('tells who gets them, or nobody where that is wished', async () => {
    const toldOf = async (name: string) => {
      const found = await api.granted(LeadList, api.ask('GET', `/leads?search=${name}`));
      const asked = api.ask('GET', `/notifications?leadId=${found.items[0]?.id}`);
      return (await api.granted(NotificationList, asked)).items.filter(({ state }) => state !== 'suppressed');
    };
    await report('name\nTold\n');
    await report('name\nHushed\n', '&quiet=true');
    expect(await toldOf('Told')).not.toEqual([]);
    expect(await toldOf('Hushed')).toEqual([]);
  });

  it('may be in another encoding, which is found, or named', async () => {
    const bytes = Uint8Array.from([...Buffer.from('name\n'), 0xd0, 0xee, 0xec, 0xe0, 0xf8, 0xea, 0xe0, 0x0a]);
    const post = (query: string) => ask(bytes, query);
    expect(await api.granted(ImportReport, post('&dryRun=true'))).toMatchObject({ encoding: 'windows-1251' });
    expect(await api.refused(post('&encoding=utf-8'))).toMatchObject({
      status: 422,
      code: 'NOT_TEXT',
      detail: expect.stringContaining('The file is not text in utf-8. Choose another encoding'),
    });
    await api.granted(ImportReport, post('&encoding=windows-1251'));
    expect(await leads()).toContain('Ромашка');
    expect(await api.refused(post('&encoding=klingon'))).toMatchObject({ code: 'ENCODING_UNKNOWN' });
  });
});

describe('a workbook of leads', () => {
  const book = () =>
    writeXlsx({
      sheets: [
        { name: 'О файле', rows: [['Выгрузка за ноябрь']] },
        { name: 'Пусто', rows: [] },
        {
          name: 'Сделки',
          rows: [
            ['Сделки в работе'],
            [],
            ['Название сделки', 'Бюджет', 'Ответственный', 'Ид'],
            ['Из книги', 1200.5, 'Anna Kotova', '1234567890123456789'],
            ['Без всего'],
            ['С ошибкой', 'много', 'Никто'],
          ],
        },
      ],
    });
  const post = async (query: string) => ask(await book(), query);

  it('is read from the sheet that is named, under its titles, and bad rows by the lines of the sheet', async () => {
    const tried = await api.granted(ImportReport, post('&sheet=Сделки&dryRun=true'));
    expect(tried).toMatchObject({
      imported: 2,
      sheet: 'Сделки',
      sheets: ['О файле', 'Пусто', 'Сделки'],
      encoding: null,
      columns: [
        { field: 'name', heading: 'Название сделки' },
        { field: 'amount', heading: 'Бюджет' },
        { field: 'employee', heading: 'Ответственный' },
      ],
      bad: [{ line: 6, reason: expect.stringContaining('no employee “Никто”') }],
    });
    await api.granted(ImportReport, post('&sheet=Сделки&skipBadRows=true'));
    expect(await leads()).toEqual(expect.arrayContaining(['Без всего', 'Из книги']));
  });

  it('is read from the first sheet on which leads have names, where none is named', async () => {
    expect(await api.granted(ImportReport, post('&dryRun=true'))).toMatchObject({
      imported: 2,
      sheet: 'Сделки',
    });
  });

  it('is refused in words where the sheet is not there, or holds no leads', async () => {
    expect(await api.refused(post('&sheet=Лиды'))).toMatchObject({
      status: 422,
      code: 'SHEET_MISSING',
      detail: expect.stringContaining('no sheet “Лиды”'),
    });
    expect(await api.refused(post('&sheet=О файле'))).toMatchObject({ status: 422, code: 'IMPORT_REFUSED' });
  });
});

describe('what can not be imported', () => {
  it.each([
    ['company\nRomashka\n', 'IMPORT_REFUSED', /call one of them “Name”. The file has: company/],
    ['\n\n', 'NO_HEADING', /The file is empty/],
    ['name,note\nA,"x\n', 'QUOTES_BROKEN', /The file, line 2/],
    [`name\n${'A\n'.repeat(5_001)}`, 'IMPORT_REFUSED', /more than 5000 rows/],
  ])('%j', async (file, code, detail) => {
    const before = await leads();
    expect(await refused(file)).toMatchObject({ status: 422, code, detail: expect.stringMatching(detail) });
    expect(await leads()).toEqual(before);
  });

  it('is what is packed: unpacked it could be a thousand times that', async () => {
    expect(await api.refused(ask(gzipSync('name\nRomashka\n'), ''))).toMatchObject({ code: 'NOT_TEXT' });
  });

  it('is what nobody would want to wait for', async () => {
    expect(await refused('x'.repeat(5 * 1_048_576 + 1))).toMatchObject({ status: 413, code: 'TOO_LARGE' });
  });

  it('is nothing, or another thing than a file', async () => {
    expect((await refused('')).status).toBe(400);
    const json = api.ask('POST', `/imports?funnelId=${line.funnel.id}`, { name: 'A' });
    expect((await api.refused(json)).status).toBe(400);
    const nowhere = api.ask('POST', '/imports?funnelId=018f0000-0000-7000-8000-000000000000', undefined, {
      file: 'name\nA\n',
    });
    expect(await api.refused(nowhere)).toMatchObject({ status: 422, code: 'IMPORT_REFUSED' });
    expect((await refused('name\nA\n', '&surplus=1')).problems).toMatchObject([{ field: 'surplus' }]);
  });

  it('and no other route takes a file', async () => {
    const elsewhere = api.ask('POST', '/leads', undefined, { file: 'name\nA\n' });
    expect(await api.refused(elsewhere)).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
  });
});

/** Sent as whatever it is: how it begins tells. */
async function ask(bytes: Uint8Array, query: string) {
  const answer = await fetch(`${api.url}/api/v1/imports?funnelId=${line.funnel.id}${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'accept-language': 'en', ...(await api.signed()) },
    body: bytes,
  });
  const { status, headers } = answer;
  return { status, type: headers.get('content-type') ?? '', headers, text: await answer.text() };
}
