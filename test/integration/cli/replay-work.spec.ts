import { describe, expect, it } from '@jest/globals';
import { Database, type Statement } from '#database';
import { useCli } from '../../support/cli.ts';
import { loanLog } from '../../support/loan-log.ts';
import { replayDatabases } from '../../support/replay-databases.ts';

const cli = useCli();

/** Anna is there on two mornings; Boris comes an hour later, to call about offers. Nobody sees what the system declines. */
const LOG = loanLog(
  '10-03 09:00 completing SCHEDULE by 112',
  '10-03 09:05 completing START by anna',
  '10-03 09:14 offers SCHEDULE by anna',
  '10-03 09:15 completing COMPLETE by anna',
  '10-03 10:00 offers START by boris',
  '10-03 10:05 offers COMPLETE by boris',
  '10-04 10:00 offers START by boris',
  '10-04 10:05 offers COMPLETE by boris',
  '10-04 10:05 A_APPROVED by boris',
  '10-03 09:02 completing SCHEDULE by 112 of two',
  '10-03 09:30 completing START by anna of two',
  '10-03 09:40 completing COMPLETE by anna of two',
  '10-03 09:40 A_DECLINED by anna of two',
  '10-03 09:03 A_DECLINED by 112 of three',
  '10-03 22:00 completing SCHEDULE by 112 of four',
  '10-04 09:00 completing START by anna of four',
  '10-04 09:10 completing COMPLETE by anna of four',
);

const policies: Statement<{ policy: string }> = {
  name: 'test_policies_of_decisions',
  text: `select distinct record->>'policy' as policy from decisions`,
};
const history: Statement<
  Readonly<{ lead: string; entered: string; stage: number; outcome: string | null; holder: string | null }>
> = {
  name: 'test_played_visits',
  text: `select l.external_id as lead, to_char(v.entered_at at time zone 'Europe/Amsterdam', 'DD HH24:MI') as entered,
      s.position as stage, v.outcome, e.name as holder
    from leads l join visits v on v.lead_id = l.id join stages s on s.id = v.stage_id
      left join employees e on e.id = v.employee_id order by l.created_at, l.id, v.number`,
};

const playLog = async (...words: readonly string[]): ReturnType<typeof cli.run> =>
  cli.run('replay', '--format', 'bpi2012', await cli.file('events.csv', LOG), ...words);

const linesWith = (out: string, start: string): string[] =>
  out
    .split('\n')
    .filter((line) => line.trim().startsWith(start))
    .map((line) => line.trim().replace(/\s+/g, ' '));

describe('a log of work', () => {
  it('is played under each policy in a database of its own, and reported beside the log', async () => {
    const run = await playLog('--policy', 'weighted-least-loaded', '--policy', 'same-person-first');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('17 rows read: 4 cases, 4 items of work, 2 people.');
    expect(run.out).toContain('1 cases never came to anybody');
    expect(run.out).toContain('Playing under weighted-least-loaded: 3 leads, 2 people');
    expect(run.out).toContain('Playing under same-person-first: 3 leads, 2 people');
    const waits = [
      'Completing the application 3 0.5 11.0 | 3 0.1 11.0 2',
      'Calling after sent offers 1 0.8 0.8 | 1 0.8 0.8 2',
    ];
    for (const line of waits) {
      expect(linesWith(run.out, line.slice(0, 10))).toEqual([line, line]);
    }
    expect(linesWith(run.out, 'anna')).toEqual(Array(2).fill('anna 1.5 3 0.5 | 3 0.5'));
    expect(linesWith(run.out, 'boris')).toEqual(Array(2).fill('boris 1.0 1 0.2 | 1 0.2'));
    for (const what of ['won', 'lost', 'open']) {
      expect(linesWith(run.out, `${what} `)).toEqual(Array(2).fill(`${what} 1 1 agrees`));
    }
    expect(linesWith(run.out, 'not through')).toEqual(Array(2).fill('not through when the log ends 0'));
    expect(run.out).toContain('3 leads entered, 4 moves on, 2 leads handed out of a queue, 0 given away');
    expect(linesWith(run.out, 'All promises')).toEqual(Array(2).fill('All promises are kept.'));
    expect(await replayDatabases(cli.database, run.out)).toEqual([]);
  });

  it('goes by who is at work, in virtual time, and whoever is told is told in the end', async () => {
    const run = await playLog('--policy', 'same-person-first', '--keep');
    expect(run.code).toBe(0);
    const [kept] = await replayDatabases(cli.database, run.out);
    const url = new URL(cli.url);
    url.pathname = `/${kept}`;
    const played = await Database.connect({ url: url.href, pool: 1, applicationName: 'test' });
    const rows = (await played.run(history, [])).map((row) => Object.values(row).join(' '));
    const decided = await played.run(policies, []);
    await played.close();
    await cli.database.run({ name: 'test_drop', text: `drop database "${kept}" with (force)` }, []);
    expect(rows).toEqual([
      'one 03 09:00 2 advanced anna',
      'one 03 09:10 3 handed_out ',
      'one 03 10:00 3 won boris',
      'two 03 09:02 2 lost anna',
      'four 03 22:00 2 handed_out ',
      'four 04 09:00 2 reassigned anna',
      'four 04 09:10 2  ',
    ]);
    expect(decided).toEqual([{ policy: 'same-person-first' }]);
    expect(linesWith(run.out, 'handoff.offered')).not.toEqual([]);
  });

  it.each([
    [['--policy', 'pull'], 'expected one of weighted-least-loaded'],
    [['--into-this'], '--into-this does not go with the format bpi2012.'],
    [['--lanes', '2'], '--lanes does not go with the format bpi2012.'],
  ])('is not played with %j', async (words, sentence) => {
    expect(await playLog(...words)).toMatchObject({ code: 2, err: expect.stringContaining(sentence) });
  });

  it('has policies to itself, for elsewhere everybody is named', async () => {
    const file = await cli.file('visits.csv', 'lead,stage,employee,from,until,outcome,reason\n');
    const run = await cli.run('replay', '--format', 'visits', file, '--policy', 'same-person-first');
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining('--policy does not go with') });
  });
});
