import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, stat } from 'node:fs/promises';
import { PRODUCT_ID } from '#conveyor/audit';
import type { Statement } from '#database';
import { LoseLead, WinLead } from '#use-cases';
import { enterLead, SOMEBODY, stage, to } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { auditOf } from '../../support/audit-records.ts';
import { useCli, type Cli } from '../../support/cli.ts';
import { useLine } from '../../support/line-app.ts';
import { anOperator } from '../../support/operators.ts';

const here = useCli();
const there = useCli();
const app = useLine(() => here.url);

/** What another installation calls its people: alike, two of them by the same name. */
const call: Statement<never> = {
  name: 'test_call_people',
  text: `update employees e set name = p.name, email = p.email
    from (select id, (array['Anna Котова', 'Фёдор', 'фёдор'])[n] as name, 'person-' || n || '@sales.example.com' as email
      from (select id, row_number() over (order by id) as n from employees where role = 'rep') r) p where p.id = e.id`,
};
const forget: Statement<never> = {
  name: 'test_forget_leads',
  text: 'truncate notifications, decisions, handoffs, visits, leads cascade',
};

let line: Line;
let admin: string;
let other: Awaited<ReturnType<typeof open>>;

async function open(cli: Cli): Promise<Readonly<{ line: Line; admin: string }>> {
  const drawn = await aLine().withStages(3).withSpecialists(3).insert(cli.database);
  await cli.database.run(call, []);
  const { email } = await anOperator(cli.database, 'admin');
  return { line: drawn, admin: email };
}

const NASTY = [
  {
    name: '=1+1',
    phone: '+7 495 123-98-76',
    amount: 1_200.5,
    currency: 'RUB',
    externalId: '1234567890123456789',
  },
  {
    name: `'=1+1`,
    company: 'Рога; "Копыта", и ко',
    amount: 999_999_999_999,
    currency: 'USD',
    externalId: '0012',
  },
  {
    name: `''+7`,
    company: "'90s",
    email: 'buyer@example.com',
    language: 'ru',
    source: '@home',
    externalId: '1e5',
  },
  { name: '-5', region: 'line\nbreak\tand tab', segment: '＝1', amount: 0.07, externalId: '2026-11-26' },
  { name: 'Ёлка 😀 _x0041_', source: '100%', segment: 'true', amount: 1_500, currency: 'EUR' },
  { name: '1.500', company: '=HYPERLINK("https://evil.example")' },
];

beforeAll(async () => {
  const opened = await open(here);
  ({ line, admin } = opened);
  other = await open(there);
  for (const [index, { name, externalId = null, ...known }] of NASTY.entries()) {
    const at = stage(line, (index % 3) + 1);
    const receiver = to(at.specialists[index % 3] ?? { id: '', name: '', email: '' });
    const brief = index % 2 === 0 ? `=call ${name}\nsoon` : null;
    await enterLead(app, line, { at, receiver, brief, name, externalId, known });
  }
  const { lead: won } = await enterLead(app, line, { name: 'Won' });
  await app.get(WinLead).run(won.id, { version: won.version }, SOMEBODY);
  const { lead: lost } = await enterLead(app, line, { name: 'Lost' });
  await app.get(LoseLead).run(lost.id, { version: lost.version, reason: 'Too dear' }, SOMEBODY);
});

/** What is the same in two installations. */
const SAME = [
  'external_id',
  'funnel',
  'name',
  'company',
  'email',
  'phone',
  'amount',
  'currency',
  'source',
  'language',
  'region',
  'segment',
  'status',
  'stage',
  'employee',
  'brief',
  'loss_reason',
];

const sameOf = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(SAME.map((name) => [name, row[name]]));

async function leadsOf(cli: Cli, as: string, file: string): Promise<readonly Record<string, unknown>[]> {
  const path = cli.path(file);
  const run = await cli.run('export', 'leads', '--as', as, '--format', 'jsonl', '--out', path, '--replace');
  expect(run).toMatchObject({ code: 0, err: '' });
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean);
  return lines.map((text) => JSON.parse(text));
}

describe('leads that are taken out and taken in elsewhere', () => {
  const FORMS = [
    ['csv', 'comma', 'en'],
    ['csv', 'semicolon', 'en'],
    ['csv', 'tab', 'en'],
    // With a comma in numbers.
    ['csv', 'comma', 'ru'],
    ['xlsx', null, 'en'],
  ] as const;

  it.each(FORMS)('are the same leads there, in %s (%s, %s)', async (format, delimiter, language) => {
    const file = here.path(`leads-${delimiter}-${language}.${format}`);
    const how = ['--format', format, ...(delimiter ? ['--delimiter', delimiter] : [])];
    const words = ['export', 'leads', '--as', admin, '--status', 'open', ...how, '--out', file];
    const taken = await here.runWith({ CONVEYOR_LANGUAGE: language }, ...words);
    expect(taken).toMatchObject({ code: 0, out: expect.stringMatching(/^6 /), err: '' });
    await there.database.run(forget, []);
    const funnel = ['--funnel', other.line.funnelId];
    const run = await there.run('import', file, ...funnel, '--as', other.admin, '--quiet');
    expect([run.code, run.out, run.err]).toEqual([
      0,
      expect.stringMatching(/^6 leads imported/),
      // What an import has no use for.
      expect.stringMatching(
        /^Columns that were not looked at: lead_id, funnel_id, funnel, status, stage_id, employee_id, loss_reason, /,
      ),
    ]);
    const [before, after] = await Promise.all([
      leadsOf(here, admin, 'before'),
      leadsOf(there, other.admin, 'after'),
    ]);
    const open6 = before.filter(({ status }) => status === 'open').map(sameOf);
    const theirs = after.filter(({ funnel_id }) => funnel_id === other.line.funnelId).map(sameOf);
    expect(theirs).toEqual(open6);
    expect(open6).toHaveLength(6);
  });
});

describe('export', () => {
  const taking = (...words: readonly string[]) => here.run('export', ...words);

  it('writes a file for its owner alone, once, and says how many rows it has', async () => {
    const file = here.path('visits.csv');
    const words = ['visits', '--as', admin, '--out', file];
    expect(await taking(...words)).toEqual({ code: 0, out: `8 rows, in ${file}.\n`, err: '' });
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await taking(...words)).err).toBe(`The file ${file} can not be written (EEXIST).\n`);
    expect((await taking(...words, '--replace')).code).toBe(0);
    const missing = here.path('no such folder/visits.csv');
    expect((await taking('visits', '--as', admin, '--out', missing)).err).toBe(
      `The file ${missing} can not be written (ENOENT).\n`,
    );
  });

  it.each(['leads', 'visits', 'activities', 'employees', 'messages', 'handoffs'])(
    'takes %s out in each format, and the audit says who did',
    async (what) => {
      for (const format of ['csv', 'xlsx', 'jsonl'])
        expect(
          await taking(what, '--as', admin, '--format', format, '--out', here.path(`${what}.all.${format}`)),
        ).toMatchObject({ code: 0, err: '' });
      const records = await auditOf(here.database, PRODUCT_ID);
      const ones = records.filter(({ action }) => action === `${what}.exported`);
      expect(ones.length).toBeGreaterThanOrEqual(3);
      expect(ones.every(({ actor, through }) => actor !== null && through === 'console')).toBe(true);
    },
  );

  it('is narrowed by funnel, days and status', async () => {
    const count = async (...words: readonly string[]) =>
      (await taking('leads', '--as', admin, '--out', here.path('part'), '--replace', ...words)).out;
    expect(await count('--funnel', 'sales')).toMatch(/^8 rows/);
    expect(await count('--status', 'closed')).toMatch(/^2 rows/);
    expect(await count('--until', '2026-01-01')).toMatch(/^0 rows/);
    expect(await count('--from', '2026-01-01T00:00:00+03:00')).toMatch(/^8 rows/);
  });

  it('takes the right to export, and leaves no file without it', async () => {
    const { email } = await anOperator(here.database, 'ops');
    const file = here.path('refused.csv');
    const run = await taking('leads', '--as', email, '--out', file);
    expect(run).toMatchObject({ code: 1, out: '' });
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  it.each([
    [['leads', '--format', 'ods'], '--format: expected one of csv, xlsx, jsonl; got “ods”.'],
    [
      ['deals'],
      '<what>: expected one of leads, visits, activities, employees, messages, handoffs; got “deals”.',
    ],
    [['leads', '--from', 'yesterday'], '--from: expected a day such as 2026-11-01, or a moment such as'],
    [
      ['employees', '--funnel', 'Sales', '--status', 'open', '--format', 'jsonl', '--delimiter', 'tab'],
      'These options say nothing here: --delimiter, --status, --funnel. Leave them out.',
    ],
  ])('says what it does not understand: %j', async (words, said) => {
    const run = await taking(...words, '--as', admin, '--out', here.path('wrong'));
    expect(run).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) });
  });
});
