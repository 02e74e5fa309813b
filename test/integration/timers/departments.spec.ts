import { beforeAll, describe, expect, it } from '@jest/globals';
import { DAY, HOUR } from '#conveyor';
import type { Statement } from '#database';
import { ChangeDepartment, ChangeEmployee, DeclineHandoff, SweepTimers } from '#use-cases';
import { aDepartment } from '../../support/a-department.ts';
import { enterLead, SOMEBODY } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { OFFICE } from '../../support/office-hours.ts';
import { never } from '../../support/signal.ts';

const app = useLine();

const sweep = (): Promise<number> => app.get(SweepTimers).run(never());
const sweepAt = async (moment: number): Promise<void> => {
  app.clock.tick(moment - app.clock.now());
  await sweep();
};

const selectTold: Statement<{ told: string }> = {
  name: 'test_told_by_department',
  text: `select concat_ws(' ', n.kind, f.id) as told from notifications n
    join stages s on s.id = n.stage_id join funnels f on f.id = s.funnel_id where n.employee_id = $1 order by n.seq`,
};
/** What the head of a line was told, each with the funnel that it was about. */
const toldTo = async ({ heads: [head] }: Line) =>
  (await app.database.run(selectTold, [head?.id ?? ''])).map(({ told }) => told);

const dueOf = async (leadId: string) => (await recordOf(app.database, leadId)).visits.at(-1)?.dueAt;

/** Friday, 4 December 2026, at five in the afternoon in Moscow. */
const FRIDAY = Date.UTC(2026, 11, 4, 14);
const MONDAY_MORNING = Date.UTC(2026, 11, 7, 6);

/** Two departments, each with a line on which nobody can take a lead: one works as offices do, one round the clock. */
async function aPair() {
  const [office, always] = [await aDepartment(app.database, OFFICE.weekly), await aDepartment(app.database)];
  const idle = aLine()
    .withStages(1)
    .withSettings({ timeLimitMinutes: 120 })
    .withSpecialists(1, { active: false });
  return {
    office,
    sales: await idle.inDepartment(office).insert(app.database),
    service: await idle.inDepartment(always).insert(app.database),
  };
}

describe('of two departments', () => {
  let pair: Awaited<ReturnType<typeof aPair>>;
  let waiting: Readonly<Record<'sales' | 'service', string>>;

  beforeAll(async () => {
    app.clock.tick(FRIDAY - app.clock.now());
    pair = await aPair();
    waiting = {
      sales: (await enterLead(app, pair.sales)).lead.id,
      service: (await enterLead(app, pair.service)).lead.id,
    };
  });

  it('each head is told of the queues of his own only', async () => {
    expect(await toldTo(pair.sales)).toEqual([`queue.waiting ${pair.sales.funnelId}`]);
    expect(await toldTo(pair.service)).toEqual([`queue.waiting ${pair.service.funnelId}`]);
  });

  it('a lead waits by the hours of its funnel’s', async () => {
    expect(await dueOf(waiting.sales)).toBe(MONDAY_MORNING + HOUR);
    expect(await dueOf(waiting.service)).toBe(FRIDAY + 2 * HOUR);
  });

  it('each head is told again by the hours of his own, and of limits that have run out', async () => {
    const [sales, service] = [pair.sales, pair.service].map(({ funnelId }) => funnelId);
    await sweepAt(FRIDAY + DAY);
    expect(await toldTo(pair.sales)).toEqual([`queue.waiting ${sales}`]);
    expect((await toldTo(pair.service)).slice(1).sort()).toEqual([
      `lead.overdue ${service}`,
      `queue.waiting ${service}`,
    ]);
    await sweepAt(MONDAY_MORNING + HOUR);
    expect((await toldTo(pair.sales)).slice(1).sort()).toEqual([
      `lead.overdue ${sales}`,
      `queue.waiting ${sales}`,
    ]);
  });

  it('a lead has another limit when the hours of its own change, and none when those of the other do', async () => {
    const noon = { version: 1, hours: { ...OFFICE.weekly, friday: [{ from: 12 * 60, until: 18 * 60 }] } };
    app.clock.tick(FRIDAY + 7 * DAY - app.clock.now());
    const [here, there] = [await enterLead(app, pair.sales), await enterLead(app, pair.service)];
    const friday = FRIDAY + 7 * DAY;
    expect(await dueOf(here.lead.id)).toBe(friday + 3 * DAY - 7 * HOUR);
    await app.get(ChangeDepartment).run(pair.office, { ...noon, timeZone: 'Europe/London' }, SOMEBODY);
    await sweep();
    // Two in the afternoon in London: the office is open for four hours more.
    expect(await dueOf(here.lead.id)).toBe(friday + 2 * HOUR);
    expect(await dueOf(there.lead.id)).toBe(friday + 2 * HOUR);
  });
});

describe('an offer that came to nothing too often', () => {
  it('is told to the head of the funnel’s department, though its people come from another', async () => {
    const [home, other] = [await aDepartment(app.database), await aDepartment(app.database)];
    const lent = await aLine().withStages(1).inDepartment(other).insert(app.database);
    const line = await aLine()
      .withStages(1)
      .withSettings({ acceptance: 'needed', answerWithinMinutes: 60, offersBeforeHead: 1 })
      .withSpecialists(2)
      .inDepartment(home)
      .insert(app.database);
    await app.database.run(lend, [line.stages[0]?.specialists.map(({ id }) => id) ?? [], other]);
    const { handoff } = await enterLead(app, line);
    await app.get(DeclineHandoff).run(handoff?.id ?? '', { reason: 'Busy' }, SOMEBODY);
    expect(await toldTo(line)).toEqual([`handoff.escalated ${line.funnelId}`]);
    expect(await toldTo(lent)).toEqual([]);
  });
});

const lend: Statement<never> = {
  name: 'test_lend_people',
  text: 'update employees set department_id = $2 where id = any($1::uuid[])',
};

describe('a head of two departments', () => {
  it('is told of both, and of a third one from when he heads it', async () => {
    const ids = [
      await aDepartment(app.database),
      await aDepartment(app.database),
      await aDepartment(app.database),
    ];
    const [first = '', second = '', third = ''] = ids;
    const idle = aLine().withStages(1).withSpecialists(1, { active: false });
    const mine = await idle.inDepartment(first).insert(app.database);
    const [other, another] = [
      await idle.inDepartment(second).insert(app.database),
      await idle.inDepartment(third).insert(app.database),
    ];
    const head = mine.heads[0]?.id ?? '';
    const change = (version: number, heads: string[]) =>
      app.get(ChangeEmployee).run(head, { version, heads, handOver: false }, SOMEBODY);
    await change(1, [first, second]);
    for (const line of [mine, other, another]) await enterLead(app, line);
    const told = [`queue.waiting ${mine.funnelId}`, `queue.waiting ${other.funnelId}`];
    expect(await toldTo(mine)).toEqual(told);
    expect(await toldTo(another)).toEqual([`queue.waiting ${another.funnelId}`]);
    await change(2, [third]);
    app.clock.tick(HOUR);
    for (const line of [mine, other, another]) await enterLead(app, line);
    expect(await toldTo(mine)).toEqual([...told, `queue.waiting ${another.funnelId}`]);
  });
});
