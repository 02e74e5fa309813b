import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Statement } from '#database';
import { exportPeopleOf, type People } from '#database/privacy';
import { AcknowledgeAlert, ChangeEmployee, DeclineHandoff, ErasePeople, PauseChannel } from '#use-cases';
import { by, enterLead, SOMEBODY, specialist } from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { anAlert } from '../../support/an-alert.ts';
import { anErasure } from '../../support/an-erasure.ts';
import { useLine } from '../../support/line-app.ts';
import { anOperator } from '../../support/operators.ts';
import { tablesWith } from '../../support/table-contents.ts';

const app = useLine();

const forgetAlerts: Statement<never> = { name: 'test_forget_alerts', text: 'delete from alerts' };
const reasons: Statement<{ reason: string }> = {
  name: 'test_reasons',
  text: 'select reason from interventions where employee_id = $1 order by id',
};
const notes: Statement<{ note: string }> = { name: 'test_notes', text: 'select note from alerts' };

let oleg: Awaited<ReturnType<typeof anOperator>>;
let line: Line;
let made = 0;
/** A name that nobody else has. */
let zebra: string;

beforeEach(async () => {
  await app.database.run(forgetAlerts, []);
  oleg = await anOperator(app.database);
  line = await aLine().withSpecialists(2).insert(app.database);
  made += 1;
  zebra = `Zebrowski ${'abcdefgh'[made]}`;
});

const wait = (reason: string) => app.get(PauseChannel).run('slack', { reason, minutes: 5 }, oleg.caller);

const acknowledge = async (note: string): Promise<void> => {
  const id = await anAlert(app.database, 'disk');
  await app.get(AcknowledgeAlert).run(id, { note }, oleg.caller);
};

const wrote = async (): Promise<readonly string[]> => [
  ...(await app.database.run(reasons, [oleg.id])).map(({ reason }) => reason),
  ...(await app.database.run(notes, [])).map(({ note }) => note),
];

const exported = async (people: People): Promise<readonly string[]> =>
  (await exportPeopleOf(app.database, people)).map(({ table }) => table);

const erase = (of: Parameters<typeof anErasure>[0]) => app.get(ErasePeople).run(anErasure(of), SOMEBODY);

describe('what those who keep the line running have written', () => {
  it('goes with the lead whom it names, is given out to him, and says no less of others', async () => {
    const { lead } = await enterLead(app, line, { name: zebra, known: { phone: `+7 912 000-00-0${made}` } });
    await wait(`${zebra} gets everything twice`);
    await wait('The server moves');
    await acknowledge(`Wrote to ${zebra}`);
    const people = { kind: 'lead', ids: [lead.id] } as const;
    expect(await exported(people)).toEqual(expect.arrayContaining(['interventions', 'alerts']));
    const { counts } = await erase({ leadIds: [lead.id] });
    expect(counts).toMatchObject({ interventions: 1, alerts: 1 });
    expect(await wrote()).toEqual(['', 'The server moves', '']);
    expect(await tablesWith(app.database, zebra)).toEqual([]);
  });

  it('goes with the employee whom it names', async () => {
    const anna = specialist(line, 1);
    const change = { version: 1, name: zebra, handOver: false };
    await app.get(ChangeEmployee).run(anna.id, change, SOMEBODY);
    await wait(`${zebra} asked for it`);
    await acknowledge(`${zebra} looks after it`);
    await erase({ employeeIds: [anna.id] });
    expect(await wrote()).toEqual(['', '']);
  });

  it('goes with whoever wrote it, and is given out to him', async () => {
    await wait('My server moves');
    await acknowledge('I am on it');
    const people = { kind: 'employee', ids: [oleg.id] } as const;
    expect(await exported(people)).toEqual(expect.arrayContaining(['interventions', 'alerts']));
    await erase({ employeeIds: [oleg.id] });
    expect(await wrote()).toEqual(['', '']);
  });
});

it('why somebody declined a lead goes with him, and is given out to him: it may say that he was ill', async () => {
  const anna: Person = specialist(line, 1);
  const receiver = { by: 'person', employeeId: anna.id, force: false } as const;
  const { handoff } = await enterLead(app, line, { receiver });
  const reason = `In hospital until ${randomUUID()}`;
  await app.get(DeclineHandoff).run(handoff?.id ?? '', { reason }, by(anna));
  expect(await exported({ kind: 'employee', ids: [anna.id] })).toContain('handoffs');
  await erase({ employeeIds: [anna.id] });
  expect(await tablesWith(app.database, reason)).toEqual([]);
});
