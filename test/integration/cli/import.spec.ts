import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import type { Statement } from '#database';
import { aLine, type Line } from '../../support/a-line.ts';
import { useCli } from '../../support/cli.ts';

const cli = useCli();

type Row = Readonly<{
  name: string;
  amount: string | null;
  stage: string;
  employee: string | null;
  told: string;
}>;

const readLeads: Statement<Row> = {
  name: 'test_read_imported',
  text: `select l.name, l.amount, s.name as stage, e.name as employee,
      coalesce((select string_agg(n.state || coalesce('/' || n.code, ''), ', ') from notifications n where n.visit_id = v.id), '') as told
    from leads l join visits v on v.lead_id = l.id join stages s on s.id = v.stage_id
    left join employees e on e.id = v.employee_id order by l.name`,
};
const forget: Statement<never> = {
  name: 'test_forget_leads',
  text: 'truncate notifications, decisions, handoffs, visits, leads cascade',
};
const jobs: Statement<{ jobs: number }> = {
  name: 'test_jobs',
  text: `select count(*)::int as jobs from bullmq.job where name = 'notification.deliver'`,
};

let line: Line;
let [anna, boris] = ['', ''];

beforeAll(async () => {
  line = await aLine().withStages(3).withSpecialists(2, { capacity: 3 }).insert(cli.database);
  [anna = '', boris = ''] = line.stages[0]?.specialists.map(({ name }) => name) ?? [];
});
beforeEach(async () => {
  await cli.database.run(forget, []);
});

const leads = (): Promise<Row[]> => cli.database.run(readLeads, []);
const importing = async (content: string, ...options: readonly string[]) =>
  cli.run('import', await cli.file('leads.csv', content), '--funnel', 'Sales', ...options);

describe('an import of a workbook', () => {
  const book = async () => {
    const rows = [
      ['Имя', 'Сумма'],
      ['Из книги', 1500.5],
      ['Без имени ответственного', 'много'],
    ];
    return writeXlsx({
      sheets: [
        { name: 'Заметки', rows: [['x']] },
        { name: 'Лиды', rows },
      ],
    });
  };

  it('reads the sheet that is named, and writes its bad rows as a text that spreadsheets open', async () => {
    const file = await cli.file('leads.xlsx', await book());
    const run = await cli.run('import', file, '--funnel', 'Sales', '--sheet', 'Лиды', '--skip-bad-rows');
    expect(run).toMatchObject({ code: 0 });
    expect((await leads()).map(({ name, amount }) => [name, amount])).toEqual([['Из книги', '1500.50']]);
    expect(await readFile(`${file}.rejected.csv`, 'utf8')).toMatch(
      /^\ufeff?Имя;Сумма;.+\r?\nБез имени ответственного;много;/,
    );
  });
});

describe('an import', () => {
  it('brings every lead in, hands it out, and wakes the workers', async () => {
    const [before] = await cli.database.run(jobs, []);
    const run = await importing('Имя;Сумма;Теги\nРомашка;1 500,50 ₽;a\nЛютик;;b\n');
    expect(run).toMatchObject({ code: 0, err: 'Columns that were not looked at: Теги.\n' });
    expect(run.out).toMatch(/^2 leads imported in \d+\.\d s\.\n$/);
    const found = await leads();
    expect(found.map(({ name, amount, stage, told }) => [name, amount, stage, told])).toEqual([
      ['Лютик', null, 'First contact', 'pending'],
      ['Ромашка', '1500.50', 'First contact', 'pending'],
    ]);
    expect(new Set(found.map(({ employee }) => employee))).toEqual(new Set([anna, boris]));
    expect((await cli.database.run(jobs, []))[0]?.jobs).toBe((before?.jobs ?? 0) + 2);
  });

  it('puts leads where the file says and with whom it says, by name or address', async () => {
    const address = line.stages[1]?.specialists[1]?.email.toUpperCase();
    const run = await importing(
      `name,stage,owner\nA,meeting,${anna}\nB,QUALIFICATION,${address}\nC,,\n`,
      '--stage',
      'Meeting',
    );
    expect(run.code).toBe(0);
    expect((await leads()).map(({ stage, employee }) => [stage, employee]).slice(0, 2)).toEqual([
      ['Meeting', anna],
      ['Qualification', boris],
    ]);
    expect((await leads())[2]).toMatchObject({ stage: 'Meeting', employee: expect.any(String) });
  });

  it('with bad rows imports nothing and tells each with its line', async () => {
    const run = await importing(
      'name,email,amount,owner,stage,external id\nA,,,,,1\n,not an address,lots,Nobody,Nowhere,\n"B\nC",,,Nobody,Nowhere,\nD,x\nE,,,,,1\n',
    );
    expect(run.code).toBe(1);
    expect(run.out).toBe('Nothing was imported: 4 rows are bad.\n');
    expect(run.err.split('\n').filter(Boolean)).toEqual([
      'line 3: name: this is empty, and can not be; email: An e-mail address is expected here, like name@example.com; amount: “lots” is no number; the funnel has no stage “Nowhere”; it has: First contact, Qualification, Meeting; there is no employee “Nobody”',
      'line 4: the funnel has no stage “Nowhere”; it has: First contact, Qualification, Meeting; there is no employee “Nobody”',
      'line 6: the row has 2 cells, the heading has 6',
      'line 7: the external id 1 stands on line 2 already',
    ]);
    expect(await leads()).toEqual([]);
    expect(existsSync(cli.path('leads.csv.rejected.csv'))).toBe(false);
  });

  it('leaves bad rows out when it is told to, and writes them to a file that can be mended and imported', async () => {
    const run = await importing(
      'name;amount;note\nA;1;x\n=B;"=1+1";"say ""hi"""\nC;3;y\n',
      '--skip-bad-rows',
    );
    const file = cli.path('leads.csv.rejected.csv');
    expect(run).toMatchObject({ code: 0, err: expect.stringMatching(/^line 3: amount: .+\n$/) });
    expect(run.out).toMatch(`1 row is bad and was written to ${file}.\n2 leads imported`);
    const rejected = await readFile(file, 'utf8');
    expect(rejected).toMatch(/^\ufeffname;amount;note;reason\n'=B;'=1\+1;"say ""hi""";amount: .+\n$/);
    const mended = rejected.replace("'=1+1", '2');
    expect(await cli.run('import', await cli.file('mended.csv', mended), '--funnel', 'sales')).toMatchObject({
      code: 0,
    });
    expect((await leads()).map(({ name, amount }) => [name, amount])).toEqual([
      ['=B', '2.00'],
      ['A', '1.00'],
      ['C', '3.00'],
    ]);
  });

  it('refuses an external id that the funnel has already', async () => {
    await importing('name,id\nA,7\n');
    const again = await importing('name,id\nA,7\nB,8\n');
    expect(again).toMatchObject({
      code: 1,
      err: 'line 2: The funnel has a lead with the external id 7 already.\n',
    });
    expect((await importing('name,id\nA,7\nB,8\n', '--skip-bad-rows')).code).toBe(0);
    expect((await leads()).map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('keeps to the capacities, and goes above them only when forced', async () => {
    const four = `name,owner\n${['A', 'B', 'C', 'D'].map((name) => `${name},${anna}`).join('\n')}\n`;
    const refused = await importing(four);
    expect(refused.code).toBe(1);
    expect(refused.err).toBe(
      `line 5: This employee holds 3 leads at “First contact”, which is his capacity; name him with force to give him one more.\n`,
    );
    expect(await leads()).toEqual([]);
    expect(await importing(four, '--force')).toMatchObject({ code: 0 });
    expect((await leads()).map(({ employee }) => employee)).toEqual([anna, anna, anna, anna]);
  });

  it('puts what nobody can take into the queue and says so', async () => {
    const nine = `name\n${Array.from({ length: 9 }, (_, index) => `L${index}`).join('\n')}\n`;
    const run = await importing(nine);
    expect(run.out).toMatch(/9 leads imported.*\n3 leads wait in a queue: nobody could take them\.\n/);
    const waiting = (await leads()).filter(({ employee }) => employee === null);
    expect(waiting.map(({ told }) => told)).toEqual(['pending', '', '']);
  });

  it('tells nobody when it is to be quiet', async () => {
    const [before] = await cli.database.run(jobs, []);
    await importing('name\nA\n', '--quiet');
    expect((await leads()).map(({ told }) => told)).toEqual(['suppressed/IMPORTED']);
    expect(await cli.database.run(jobs, [])).toEqual([before]);
  });

  it('keeps nothing of a dry run, and finds the same mistakes', async () => {
    const good = await importing('name\nA\nB\n', '--dry-run');
    expect(good).toMatchObject({ code: 0, out: '2 leads would be imported; nothing was kept.\n' });
    const bad = await importing('name,email\nA,x\nB,\n', '--dry-run', '--skip-bad-rows');
    expect(bad).toMatchObject({ code: 0, out: '1 lead would be imported; nothing was kept.\n' });
    expect(existsSync(cli.path('leads.csv.rejected.csv'))).toBe(true);
    expect(await leads()).toEqual([]);
  });

  it('reads what it is told to read', async () => {
    const tabs = await importing(
      'who\twhat\tname\nA\t5\tx\n',
      '--map',
      'who=name',
      'what=amount',
      'name=-',
      '--delimiter',
      'tab',
    );
    expect(tabs).toMatchObject({ code: 0, err: 'Columns that were not looked at: name.\n' });
    expect((await leads()).map(({ name, amount }) => [name, amount])).toEqual([['A', '5.00']]);
  });

  it.each([
    [['import', 'no.csv', '--funnel', 'Sales'], 1, 'There is no file no.csv.\n'],
    [['import', '@', '--funnel', 'Sails'], 1, 'There is no funnel “Sails”; there are: Sales.\n'],
    [
      ['import', '@', '--funnel', 'Sales', '--stage', 'X', '--map', 'y=name'],
      1,
      'There is no column “y”; the file has: name.\nThe funnel has no stage “X”; it has: First contact, Qualification, Meeting.\n',
    ],
    [['import', '@', '--funnel', 'Sales', '--map', 'name'], 2, '--map: expected column=field; got “name”.\n'],
    [['import', '@'], 2, 'The option --funnel <funnel> is required.\n'],
    [
      ['import', '@', '--funnel', 'Sales', '--delimiter', '!'],
      2,
      '--delimiter: expected one of ,, ;, |, tab; got “!”.\n',
    ],
  ])('that makes no sense says what was expected: %j', async (words, code, sentence) => {
    const file = await cli.file('one.csv', 'name\nA\n');
    const run = await cli.run(...words.map((word) => (word === '@' ? file : word)));
    expect(run).toMatchObject({ code, out: '', err: expect.stringContaining(sentence) });
    expect(await leads()).toEqual([]);
  });

  it('of a file whose quotes are broken says where, and imports nothing even if bad rows are to be left out', async () => {
    const run = await importing('name,note\nA,x\nB,"never closed\nC,y\n', '--skip-bad-rows');
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain('leads.csv, line 3: a quotation mark is not closed');
    expect(await leads()).toEqual([]);
  });
});
