import { beforeAll, describe, expect, it } from '@jest/globals';
import { EmployeeChanged, HandoffList, type EmployeeCard, type LeadMoved } from '#contracts';
import { DAY, HOUR } from '#conveyor';
import { dayOfWall, weekdayOf } from '#conveyor/hours';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

let line: Department;
let olga: EmployeeCard;
let boris: EmployeeCard;
let declined: LeadMoved;

const handoffs = async (query: string, by: EmployeeCard) =>
  (await api.granted(HandoffList, api.ask('GET', `/handoffs?${query}`, undefined, { by: by.id }))).items;
const states = (items: HandoffList['items']) => items.map(({ lead, state }) => `${lead.name} ${state}`);

/** Olga passes four leads on to Boris, who works only the day after tomorrow: he declines one, sends one back, accepts one, and leaves one. */
beforeAll(async () => {
  const asked = { acceptance: 'needed', answerWithinMinutes: 60, timeLimitMinutes: 120 } as const;
  line = await Department.draw(api, ['Call', 'Meet'], asked);
  olga = await line.hire('Olga');
  const hired = await line.hire('Boris');
  const day = weekdayOf(dayOfWall(Date.now() + 2 * DAY));
  boris = await api.granted(
    EmployeeChanged,
    api.ask('PATCH', `/employees/${hired.id}`, {
      version: hired.version,
      timeZone: 'UTC',
      hours: { [day]: [{ from: '09:00', until: '18:00' }] },
    }),
  );
  await line.staff(1, 9, olga);
  await line.staff(2, 9, boris);
  const passed: LeadMoved[] = [];
  for (const name of ['Declined', 'Sent back', 'Accepted', 'Left']) {
    const entered = await line.enter(name, { company: `${name} Ltd`, amount: 900, currency: 'EUR' });
    passed.push(await line.move(entered, 'advance', { brief: `Knows of ${name}` }, olga));
  }
  const [first, second, third] = passed;
  if (!first || !second || !third) throw new Error('Three leads were passed on.');
  declined = await line.answer(first, 'decline', { reason: 'No Spanish' });
  await line.move(second, 'return', { reason: 'No budget asked' }, boris);
  await line.answer(third, 'accept');
});

describe('what somebody has passed on', () => {
  it('is shown to him, the newest first, also when he does not see the lead any more', async () => {
    expect(states(await handoffs(`fromEmployeeId=${olga.id}`, olga))).toEqual([
      'Left offered',
      'Accepted accepted',
      'Sent back returned',
      'Declined declined',
    ]);
    expect((await api.ask('GET', `/leads/${declined.lead.id}`, undefined, { by: olga.id })).status).toBe(404);
  });

  it('is of those alone that came back when they are asked for, with the reason', async () => {
    const back = await handoffs(`fromEmployeeId=${olga.id}&came=back`, olga);
    expect(back.map(({ reason, brief, holds }) => ({ reason, brief, holds }))).toEqual([
      { reason: 'No budget asked', brief: 'Knows of Sent back', holds: false },
      { reason: 'No Spanish', brief: 'Knows of Declined', holds: false },
    ]);
    expect(states(await handoffs(`fromEmployeeId=${olga.id}&state=declined`, olga))).toEqual([
      'Declined declined',
    ]);
    expect(
      states(await handoffs(`fromEmployeeId=${olga.id}&employeeId=${boris.id}&came=back`, olga)),
    ).toEqual(['Sent back returned', 'Declined declined']);
  });

  it('is of those alone that were made since a moment', async () => {
    const [, accepted] = await handoffs(`fromEmployeeId=${olga.id}`, olga);
    const since = `fromEmployeeId=${olga.id}&since=${accepted?.offeredAt}`;
    expect(states(await handoffs(since, olga))).toEqual(['Left offered', 'Accepted accepted']);
    // The clock is read for the id first, and it may be a millisecond later when it is read for the moment.
    const later =
      "update handoffs set offered_at = offered_at + interval '1 millisecond' where id = $1 returning 1";
    await api.database.run({ name: 'offered_later', text: later }, [accepted?.id ?? null]);
    const from = new Date(Date.parse(accepted?.offeredAt ?? '') + 1).toISOString();
    expect(states(await handoffs(`fromEmployeeId=${olga.id}&since=${from}`, olga))).toEqual([
      'Left offered',
      'Accepted accepted',
    ]);
    expect(await handoffs(`fromEmployeeId=${olga.id}&since=2999-01-01T00:00:00Z`, olga)).toEqual([]);
  });

  it('is not shown to a colleague who has nothing to do with it', async () => {
    const carl = await line.hire('Carl');
    expect(await handoffs(`fromEmployeeId=${olga.id}`, carl)).toEqual([]);
  });
});

describe('what is offered to somebody', () => {
  it('says what it is about and how much of his own working time is left', async () => {
    const [left, accepted] = await handoffs(`employeeId=${boris.id}&limit=2`, boris);
    expect(left).toMatchObject({
      lead: { name: 'Left', company: 'Left Ltd', amount: 900, currency: 'EUR' },
      stage: { name: 'Meet', colour: '#a5d8ff' },
      brief: 'Knows of Left',
      holds: true,
      // The day after tomorrow from nine to ten, however late it is now.
      answerLeft: { workingMs: HOUR, worksNow: false },
      dueLeft: { workingMs: 2 * HOUR, worksNow: false },
    });
    expect(accepted).toMatchObject({ state: 'accepted', answerLeft: null, dueLeft: { workingMs: 2 * HOUR } });
  });

  it('has no time left once the lead has gone on', async () => {
    const [back] = await handoffs(`employeeId=${boris.id}&state=returned`, olga);
    expect(back).toMatchObject({ holds: false, answerLeft: null, dueLeft: null });
  });
});
