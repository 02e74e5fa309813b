import { beforeAll, describe, expect, it } from '@jest/globals';
import { commandLine, type CommandRun } from '../../support/command-line.ts';
import { Department } from '../../support/department.ts';
import { useApi } from '../../support/line-api.ts';
import { anOperator } from '../../support/operators.ts';
import { lineOfOpposites } from '../../support/plan-writes.ts';
import { letBePaid } from '../../support/worked-visits.ts';

let databaseUrl: string;
const api = useApi({
  settings: (url) => {
    databaseUrl = url;
    return Promise.resolve({});
  },
});

let line: Department;
let admin: string;

beforeAll(async () => {
  line = await lineOfOpposites(api);
  await letBePaid(api.database, line);
  ({ email: admin } = await anOperator(api.database, 'admin'));
});

const run = (command: string, ...options: readonly string[]): Promise<CommandRun> =>
  runIn('en', command, ...options);

const runIn = (language: string, command: string, ...options: readonly string[]): Promise<CommandRun> =>
  commandLine(
    { DATABASE_URL: databaseUrl, CONVEYOR_LANGUAGE: language },
    command,
    '--funnel',
    line.funnel.id,
    '--as',
    admin,
    ...options,
  );

describe('the command strengths', () => {
  it('says stage by stage who is strong, in a table', async () => {
    const { code, out, err } = await run('strengths');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Call\n {2}The team takes \d+% forward/);
    expect(out).toMatch(/\n {2}Anna +stronger +96 \/ 120 +\d+% \(\d+% to \d+%\)/);
    expect(out).toMatch(/\n {2}Boris +weaker +24 \/ 120/);
    expect(out).toContain('\nSign\n');
  });

  it('says it in Russian, too', async () => {
    const { out } = await runIn('ru', 'strengths');
    expect(out).toMatch(/\n {2}Anna +сильнее +96 \/ 120/);
  });

  it('takes the name of a funnel, and says which ones there are', async () => {
    const named = await run('strengths', '--funnel', line.funnel.name.toUpperCase());
    expect(named).toMatchObject({ code: 0, err: '' });
    const unknown = await run('strengths', '--funnel', 'Nothing');
    expect(unknown).toMatchObject({ code: 1, out: '', err: expect.stringContaining(line.funnel.name) });
  });

  it('is for whoever sees all leads of the department', async () => {
    const { email } = await anOperator(api.database, 'rep');
    const refused = await run('strengths', '--as', email);
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('the right to') });
  });
});

describe('the command plan', () => {
  it('proposes a line, applies it and takes it back', async () => {
    const { code, out, err } = await run('plan', '--stages-each', '1');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('likely better than today’s line');
    expect(out).toMatch(/\n {2}Call +Anna/);
    expect(out).toMatch(/won a week, in money\n {2}today +RUB\s[\d,]+ \(RUB/);
    expect(out).toMatch(/\nA won lead: RUB\s[\d,]+ .* on average, by 164 of 240 leads won since/);
    const id = /--apply (\S+) --as \S+@/.exec(out)?.[1] ?? '';
    expect(await run('plan', '--apply', id)).toEqual({
      code: 0,
      out: `The plan ${id} is applied.\n`,
      err: '',
    });
    const again = await run('plan', '--apply', id);
    expect(again).toMatchObject({ code: 1, err: 'The plan has been applied already.\n' });
    expect(await run('plan', '--undo', id)).toEqual({
      code: 0,
      out: `The plan ${id} is taken back.\n`,
      err: '',
    });
  });

  it('changes no more than is wished', async () => {
    const { out } = await run('plan', '--most-changes', '0');
    expect(out).toContain('No changes.');
  });

  it('says every reason for which there is none', async () => {
    const empty = await lineOfNobody();
    const { code, out, err } = await run('plan', '--funnel', empty.funnel.id);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('No plan can be made of what is known of this funnel; each reason is named.\n');
    expect(err).toContain('The funnel is known for less than 4 weeks');
  });

  it('makes, applies or takes back, one of these at a time', async () => {
    const id = '01a21f0a-108d-70f5-8c56-ac470051d01c';
    const both = await run('plan', '--apply', id, '--undo', id);
    expect(both).toMatchObject({ code: 2, err: expect.stringContaining('Give either --apply or --undo.') });
    const unknown = await run('plan', '--apply', id);
    expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining(`There is no plan ${id}`) });
  });
});

function lineOfNobody(): Promise<Department> {
  return Department.draw(api, ['Alone']);
}

describe('the command policy', () => {
  it('says who would have got how many of the last leads, and why it is not known what would have become of them', async () => {
    await line.enter('Romashka');
    const tried = ['--stage', 'call', '--policy', 'smooth-weighted-round-robin'];
    const { code, out, err } = await run('policy', ...tried);
    expect([code, err]).toEqual([0, '']);
    // Both are as good a choice here, so the lot decides who of them got the one lead.
    const rows = /^who +got +would have got\nAnna +(\d) +(\d)\nBoris +(\d) +(\d)\n/.exec(out)?.slice(1);
    const [anna, annaWould, boris, borisWould] = (rows ?? []).map(Number);
    expect([(anna ?? 0) + (boris ?? 0), (annaWould ?? 0) + (borisWould ?? 0)]).toEqual([1, 1]);
    expect(out).toMatch(
      /\nWhat would have become of them cannot be told: none of these leads was given by lot/,
    );
    expect((await runIn('ru', 'policy', ...tried)).out).toContain(
      'ни одного из этих лидов не отдали по жребию',
    );
  });

  it('names a stage that is not there, and is for whoever may change the line', async () => {
    const unknown = await run('policy', '--stage', 'Nothing', '--policy', 'pull');
    expect(unknown).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Nothing') });
    const { email } = await anOperator(api.database, 'rep');
    const refused = await run('policy', '--stage', 'Call', '--policy', 'pull', '--as', email);
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('the right to') });
  });
});
