import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Statement } from '#database';
import { specialist } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { actionsOf } from '../../support/audit-records.ts';
import { useCli } from '../../support/cli.ts';

const cli = useCli();

let line: Line;

beforeAll(async () => {
  line = await aLine().withSpecialists(1).insert(cli.database);
});

const HISTORY = (anna: string): string =>
  [
    'Сделка;Этап;Ответственный;С;По;Исход;Причина',
    `1;Звонок;${anna};01.09.2025 09:00;02.09.2025 10:00;;`,
    '1;Договор;Борис Бывший;02.09.2025 10:00;05.09.2025 12:00;успешно;',
    `2;Звонок;;03.11.2025 09:00;;;`,
    `2;Звонок;${anna};04.11.2025 09:00;;;`,
    '3;Звонок;Вера Новая;05.11.2025 09:00;06.11.2025 09:00;отказ;Дорого',
    '4;Звонок;Вера Новая;07.11.2025 09:00;;;',
  ].join('\n');

const readVisits: Statement<Readonly<{ told: string }>> = {
  name: 'test_visits_of_history',
  text: `select l.external_id || ' ' || s.name || ' ' || coalesce(e.name, '-') || ' ' || to_char(v.entered_at at time zone 'Europe/Moscow', 'DD.MM HH24:MI')
      || ' ' || coalesce(v.outcome, 'open') as told
    from visits v join leads l on l.id = v.lead_id join stages s on s.id = v.stage_id join funnels f on f.id = l.funnel_id
      left join employees e on e.id = v.employee_id where f.name = $1 order by l.external_id, v.number`,
};

const readPeople: Statement<Readonly<{ name: string; active: boolean }>> = {
  name: 'test_people_of_history',
  text: `select name, active from employees where name in ('Борис Бывший', 'Вера Новая') order by name`,
};

const readTold: Statement<Readonly<{ state: string; code: string }>> = {
  name: 'test_told_of_history',
  text: `select distinct n.state, n.code from notifications n join leads l on l.id = n.lead_id join funnels f on f.id = l.funnel_id where f.name = $1`,
};

const readFunnelId: Statement<Readonly<{ id: string }>> = {
  name: 'test_funnel_of_history',
  text: 'select id from funnels where name = $1',
};

const anna = (): string => specialist(line, 1).name;
const visits = async () => (await cli.database.run(readVisits, ['Было'])).map(({ told }) => told);
const importing = async (...options: readonly string[]) =>
  cli.run(
    'import-history',
    await cli.file('history.csv', HISTORY(anna())),
    '--funnel',
    'Было',
    '--time-zone',
    'Europe/Moscow',
    ...options,
  );

describe('a history', () => {
  it('is tried out first, and nothing of it is kept', async () => {
    const tried = await importing('--dry-run');
    expect(tried.code).toBe(0);
    expect(tried.out).toMatch(/leads +4\nwon +1\nlost +1\nopen +2\nvisits +6\n/);
    expect(tried.out).toMatch(/Nothing was kept of it/);
    expect(await visits()).toEqual([]);
  });

  it('becomes a funnel with its visits, and its people: known ones, new ones, and former ones', async () => {
    const done = await importing();
    expect(done.code).toBe(0);
    expect(done.out).toMatch(/new employees +2\nof them former ones +1\nemployees who were there +1\n/);
    expect(await visits()).toEqual([
      `1 Звонок ${anna()} 01.09 09:00 advanced`,
      '1 Договор Борис Бывший 02.09 10:00 won',
      '2 Звонок - 03.11 09:00 reassigned',
      `2 Звонок ${anna()} 04.11 09:00 open`,
      '3 Звонок Вера Новая 05.11 09:00 lost',
      '4 Звонок Вера Новая 07.11 09:00 open',
    ]);
    expect(await cli.database.run(readPeople, [])).toEqual([
      { name: 'Борис Бывший', active: false },
      { name: 'Вера Новая', active: true },
    ]);
  });

  it('tells nobody anything, keeps the promises of the line, and is in the audit', async () => {
    expect(await cli.database.run(readTold, ['Было'])).toEqual([{ state: 'suppressed', code: 'IMPORTED' }]);
    const [funnel] = await cli.database.run(readFunnelId, ['Было']);
    expect(await actionsOf(cli.database, funnel?.id ?? '')).toEqual(['line.loaded']);
    const { code, out } = await cli.run('doctor');
    expect(out).toMatch(/All promises are kept/);
    expect(code).toBe(0);
  });

  it('comes in once under a name, and says what it needs where something is missing', async () => {
    expect(await importing()).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is a funnel “Было” already.'),
    });
    const file = await cli.file('odd.csv', 'a,b\n1,2\n');
    const odd = await cli.run('import-history', file, '--funnel', 'New', '--time-zone', 'Mars/Base');
    expect(odd).toMatchObject({ code: 2, err: expect.stringContaining('there is no time zone Mars/Base') });
    const missing = await cli.run('import-history', file, '--funnel', 'New');
    expect(missing.err).toMatch(/lead.*\n.*stage.*\n.*from/);
  });
});
