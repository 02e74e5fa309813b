import { describe, expect, it } from '@jest/globals';
import { Database, type Statement } from '#database';
import { useCli } from '../../support/cli.ts';
import { replayDatabases } from '../../support/replay-databases.ts';

const cli = useCli();

const LEADS = `mql_id,first_contact_date,landing_page_id,origin
lead-one,2018-02-01,x,social
lead-two,2018-02-03,x,
lead-three,2018-02-02,x,email
lead-four,2018-03-01,x,social
`;
const DEALS = `mql_id,seller_id,sdr_id,sr_id,won_date,business_segment,lead_type
lead-one,s,anna,boris,2018-02-26 19:58:54,pet,online
lead-three,s,anna,anna,2018-02-02 08:00:00,pet,online
lead-four,s,vera,boris,2018-02-27 10:00:00,pet,online
`;

const history: Statement<
  Readonly<{
    lead: string;
    entered: string;
    outcome: string | null;
    holder: string | null;
    lossReason: string | null;
  }>
> = {
  name: 'test_replayed_visits',
  text: `select l.external_id as lead, to_char(v.entered_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') as entered, v.outcome, e.name as holder,
      r.name as "lossReason"
    from leads l join visits v on v.lead_id = l.id left join employees e on e.id = v.employee_id
      left join loss_reasons r on r.id = v.loss_reason_id order by 1, v.number`,
};

const lineWith = (out: string, start: string): string =>
  out
    .split('\n')
    .find((each) => each.trim().startsWith(start))
    ?.trim()
    .replace(/\s+/g, ' ') ?? `no line ${start}`;

describe('a replay', () => {
  it('plays a recorded funnel, tells everybody, and its counts agree with the files', async () => {
    const files = [await cli.file('leads.csv', LEADS), await cli.file('deals.csv', DEALS)];
    const run = await cli.run('replay', '--format', 'olist', ...files);
    // How far it is, where that takes longer than a moment.
    expect(run).toMatchObject({ code: 0, err: expect.stringMatching(/^(Events played: .*\n)*$/) });
    for (const [what, count] of [
      ['leads', 4],
      ['won', 3],
      ['open', 1],
      ['waiting in a queue', 1],
      ['handoffs', 6],
      ['e-mails sent, and captured', 6],
      ['people, and those who got', 3],
    ] as const) {
      expect(lineWith(run.out, what)).toMatch(new RegExp(`^${what}.* ${count} ${count} agrees$`));
    }
    expect(lineWith(run.out, 'handoff.offered email sent')).toBe('no line handoff.offered email sent');
    expect(run.out).toMatch(/handoff\.offered +email +sent +5\n/);
    expect(run.out).toMatch(/handoff\.offered +email +suppressed \(OWN_ACTION\) +1\n/);
    expect(run.out).toMatch(/queue\.waiting +email +sent +1\n/);
    expect(run.out).toContain('All promises are kept.');
    expect(run.out).toContain('deals.csv, line 3: lead lead-three is handed over to the one who has it');
    expect(run.out).toContain('deals.csv, line 4: lead lead-four was won before it came');
    expect(run.out).toContain('for 1 leads nobody is recorded');
    expect(await replayDatabases(cli.database, run.out)).toEqual([]);
  });

  it('says so when a row can not be played, and when the counts differ by it', async () => {
    const files = [
      await cli.file('leads.csv', `${LEADS}lead-five,soon,x,social\nlead-one,2018-02-05,x,social\n`),
      await cli.file('deals.csv', `${DEALS}lead-six,s,anna,boris,2018-02-26 19:58:54,pet,online\n`),
    ];
    const run = await cli.run('replay', '--format', 'olist', ...files);
    expect(run.code).toBe(1);
    expect(run.out).toContain('leads.csv, line 6: “soon” is no moment; the row was left out');
    expect(run.out).toContain(
      'leads.csv, line 7: lead lead-one stands here a second time; the row was left out',
    );
    expect(run.out).toContain('deals.csv, line 5: there is no lead lead-six; the row was left out');
    expect(lineWith(run.out, 'leads')).toBe('leads 6 4 DIFFERS');
    expect(lineWith(run.out, 'won')).toBe('won 4 3 DIFFERS');
  });

  it('of visits goes ahead and back, to other people and to both ends, each at its recorded time', async () => {
    const visits = `lead,stage,employee,from,until,outcome,reason
a,Call,anna,2020-01-01T09:00:00Z,,,
a,Meet,boris,2020-01-02 09:00,,,wrong contact
a,Call,anna,2020-01-03 09:00,,,
a,Meet,boris,2020-01-04 09:00,2020-01-05 09:00,won,
b,Call,,2020-01-01 10:00,,,
b,Call,vera,2020-01-01 11:00,2020-01-01 12:00,lost,no budget
c,Call,anna,2020-01-01 10:00,,,
c,Meet,,2020-01-01 12:00,,,
`;
    const file = await cli.file('visits.csv', visits);
    const run = await cli.run('replay', file, '--format', 'visits', '--keep');
    expect(run.code).toBe(0);
    expect(run.out).toContain('the stages were put in this order: Call → Meet');
    expect(lineWith(run.out, 'handoffs')).toBe('handoffs 6 6 agrees');
    const [kept] = await replayDatabases(cli.database, run.out);
    expect(run.out).toContain(`The database ${kept} was kept.`);
    const url = new URL(cli.url);
    url.pathname = `/${kept}`;
    const replayed = await Database.connect({ url: url.href, pool: 1, applicationName: 'test' });
    const rows = (await replayed.run(history, [])).map((row) => Object.values(row).join(' '));
    await replayed.close();
    await cli.database.run({ name: 'test_drop', text: `drop database "${kept}" with (force)` }, []);
    expect(rows).toEqual([
      'a 2020-01-01 09:00:00 advanced anna ',
      'a 2020-01-02 09:00:00 returned boris ',
      'a 2020-01-03 09:00:00 advanced anna ',
      'a 2020-01-04 09:00:00 won boris ',
      'b 2020-01-01 10:00:00 reassigned  ',
      'b 2020-01-01 11:00:00 lost vera no budget',
      'c 2020-01-01 10:00:00 advanced anna ',
      'c 2020-01-01 12:00:00   ',
    ]);
  });

  it('goes into the database of the settings only when nobody else works on it', async () => {
    const files = [await cli.file('leads.csv', LEADS), await cli.file('deals.csv', DEALS)];
    const other = await Database.connect({ url: cli.url, pool: 1, applicationName: 'conveyor api' });
    const refused = await cli.run('replay', '--format', 'olist', ...files, '--into-this');
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('(conveyor api)') });
    await other.close();
    expect(await cli.run('replay', '--format', 'olist', ...files, '--into-this')).toMatchObject({ code: 0 });
    const rows = await cli.database.run(history, []);
    expect(rows).toHaveLength(7);
  });

  it.each([
    [['replay', 'a.csv', '--format', 'olist'], 2, 'The format olist takes 2 files.'],
    [
      ['replay', 'a.csv', '--format', 'xes'],
      2,
      '--format: expected one of olist, visits, bpi2012; got “xes”.',
    ],
    [['replay', 'no.csv', '--format', 'visits'], 1, 'There is no file no.csv.'],
    [['replay', '@', '--format', 'visits'], 1, 'There is no column “employee”; the file has: lead, stage.'],
  ])('that makes no sense says what was expected: %j', async (words, code, sentence) => {
    const file = await cli.file('short.csv', 'lead,stage\na,b\n');
    const run = await cli.run(...words.map((word) => (word === '@' ? file : word)));
    expect(run).toMatchObject({ code, err: expect.stringContaining(sentence) });
    expect(await replayDatabases(cli.database, run.out)).toEqual([]);
  });
});
