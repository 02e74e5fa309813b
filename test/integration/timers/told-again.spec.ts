import { beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE } from '#conveyor';
import { FIRST_DEPARTMENT, lockWaitingQueuesOf, tellWaitingQueuesOf, type Statement } from '#database';
import { ChangeDepartment, ChangeStage, DeliverNotification, SweepTimers } from '#use-cases';
import { enterLead, SOMEBODY, stage } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { useDatabase } from '../../support/database.ts';
import { useLine } from '../../support/line-app.ts';
import { meanwhile } from '../../support/meanwhile.ts';
import { OFFICE } from '../../support/office-hours.ts';
import { never } from '../../support/signal.ts';

const url = useDatabase();
const [app, other] = [useLine(url), useLine(url)];

type Told = { id: string; stageId: string; channel: string; state: string };

const selectTold: Statement<Told> = {
  name: 'test_told_of_queues',
  text: `select n.id, n.stage_id as "stageId", n.channel, n.state from notifications n join stages s on s.id = n.stage_id
    where n.employee_id = $1 and s.funnel_id = $2 and n.kind = 'queue.waiting' order by n.seq`,
};
const dismissHeads: Statement<never> = {
  name: 'test_dismiss_heads',
  text: `update employees set active = false where role = 'head'`,
};

/** What the head of a line was told of its queues, as often as he was. */
const toldOf = async ({ heads: [head], funnelId }: Line): Promise<Told[]> =>
  head ? app.database.run(selectTold, [head.id, funnelId]) : [];
const timesTold = async (line: Line) => (await toldOf(line)).length;

const setClock = (moment: number): void => {
  for (const { clock } of [app, other]) clock.tick(moment - clock.now());
};

const sweep = (by = app): Promise<number> => by.get(SweepTimers).run(never());
const sweepAt = async (moment: number): Promise<void> => {
  setClock(moment);
  await sweep();
};

/** Thursday, 26 November 2026, at noon in Moscow. */
const THURSDAY_NOON = Date.UTC(2026, 10, 26, 9);

/** A line on which nobody can take anything, on a Thursday at noon. */
async function aFullLine(): Promise<Line> {
  setClock(THURSDAY_NOON);
  return aLine().withSpecialists(1, { active: false }).withHead().insert(app.database);
}

let version = 0;
const openDepartment = async (hours: typeof OFFICE.weekly | null): Promise<void> => {
  const schedule = { timeZone: 'Europe/Moscow', hours, calendar: null };
  await app.get(ChangeDepartment).run(FIRST_DEPARTMENT, { version, ...schedule }, SOMEBODY);
  version += 1;
};

// The heads of the other tests' lines would be told, too.
beforeEach(async () => void (await app.database.run(dismissHeads, [])));

describe('while leads wait, the head of a department round the clock', () => {
  it('is told again a day after he was told last, once, and every day from then on', async () => {
    const line = await aFullLine();
    await enterLead(app, line);
    await sweepAt(THURSDAY_NOON + DAY - 1);
    expect(await timesTold(line)).toBe(1);
    await sweepAt(THURSDAY_NOON + DAY);
    await sweep();
    expect(await timesTold(line)).toBe(2);
    await sweepAt(THURSDAY_NOON + 2 * DAY);
    expect(await timesTold(line)).toBe(3);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('is told of each stage, not of each lead, on every channel that he wants', async () => {
    setClock(THURSDAY_NOON);
    const line = await aLine()
      .withSpecialists(1, { active: false })
      .withHead({ channels: ['email', 'in_app'] })
      .insert(app.database);
    for (let lead = 1; lead <= 3; lead += 1) await enterLead(app, line);
    await enterLead(app, line, { at: stage(line, 2) });
    await sweepAt(THURSDAY_NOON + DAY);
    const told = (await toldOf(line)).slice(4);
    const places = [stage(line, 1), stage(line, 2)].flatMap(({ id }) => [`${id} email`, `${id} in_app`]);
    expect(told.map(({ stageId, channel }) => `${stageId} ${channel}`).toSorted()).toEqual(places.toSorted());
  });

  it('reads how many wait, since when the longest, and where to look', async () => {
    const line = await aFullLine();
    await enterLead(app, line);
    setClock(THURSDAY_NOON + 3 * HOUR);
    await enterLead(app, line);
    await sweepAt(THURSDAY_NOON + DAY + 3 * HOUR);
    const told = await toldOf(line);
    await app.get(DeliverNotification).run(told.at(-1)?.id ?? '');
    const letter = app.email.letters.at(-1);
    expect(letter?.subject).toBe(
      'First contact: 2 leads wait, nobody can take them · the longest since 12:00, Thu 26 Nov',
    );
    expect(letter?.text).toContain(`/stages/${stage(line, 1).id}`);
  });

  it('is told nothing more of a lead that somebody has set aside', async () => {
    setClock(THURSDAY_NOON);
    const line = await aLine().withHead().insert(app.database);
    await enterLead(app, line, { receiver: { by: 'queue' } });
    const told = await timesTold(line);
    await sweepAt(THURSDAY_NOON + DAY);
    expect(await timesTold(line)).toBe(told);
  });

  it('is told nothing more once they are all with somebody', async () => {
    setClock(THURSDAY_NOON);
    const line = await aLine().withSpecialists(1, { hours: OFFICE.weekly }).insert(app.database);
    await app.get(ChangeStage).run(stage(line, 1).id, { version: 1, availability: 'at_work' }, SOMEBODY);
    setClock(THURSDAY_NOON + 12 * HOUR);
    await enterLead(app, line);
    expect(await timesTold(line)).toBe(1);
    // In the same look in which it is handed out.
    await sweepAt(THURSDAY_NOON + 4 * DAY);
    expect(await timesTold(line)).toBe(1);
  });

  it('is not told where specialists take leads themselves, or a person gives them', async () => {
    setClock(THURSDAY_NOON);
    for (const policy of ['pull', 'manual'] as const) {
      const line = await aLine().withSettings({ policy }).insert(app.database);
      await enterLead(app, line);
      const told = await timesTold(line);
      await sweepAt(THURSDAY_NOON + 2 * DAY);
      expect(await timesTold(line)).toBe(told);
    }
  });

  it('is told, too, of a stage that has only begun to give leads by policy', async () => {
    setClock(THURSDAY_NOON);
    const line = await aLine()
      .withSettings({ policy: 'pull' })
      .withSpecialists(1, { active: false })
      .insert(app.database);
    await enterLead(app, line, {});
    await app.get(ChangeStage).run(stage(line, 1).id, { version: 1, policy: 'strongest-first' }, SOMEBODY);
    const before = await timesTold(line);
    await sweepAt(THURSDAY_NOON + DAY);
    expect(await timesTold(line)).toBe(before + 1);
  });

  it('is not told twice within the hour: neither after a lead that had to wait, nor before one', async () => {
    const line = await aFullLine();
    await enterLead(app, line);
    // He was told at noon; the second lead comes half an hour before he would be told again.
    setClock(THURSDAY_NOON + DAY - 30 * MINUTE);
    await enterLead(app, line);
    await sweepAt(THURSDAY_NOON + DAY);
    expect(await timesTold(line)).toBe(2);
    await sweepAt(THURSDAY_NOON + 2 * DAY + 5 * MINUTE);
    expect(await timesTold(line)).toBe(3);
    setClock(THURSDAY_NOON + 2 * DAY + 20 * MINUTE);
    await enterLead(app, line);
    expect(await timesTold(line)).toBe(3);
  });

  it('is told once by several processes that look at one moment', async () => {
    const line = await aFullLine();
    await enterLead(app, line);
    setClock(THURSDAY_NOON + DAY);
    await Promise.all([sweep(app), sweep(other), sweep(app), sweep(other)]);
    expect(await timesTold(line)).toBe(2);
  });

  it('is told once, too, when the hour turns between one process and the other', async () => {
    const line = await aFullLine();
    await enterLead(app, line);
    const turn = THURSDAY_NOON + DAY + HOUR;
    setClock(turn);
    const stageIds = [stage(line, 1).id];
    await meanwhile(
      app,
      async (transaction) => {
        await lockWaitingQueuesOf(transaction, stageIds);
        await tellWaitingQueuesOf(transaction, stageIds, turn - 1);
      },
      () => sweep(other),
    );
    expect(await timesTold(line)).toBe(2);
  });

  it('is told on the next day of leads that came with a file, of which nobody was told', async () => {
    const line = await aFullLine();
    await enterLead(app, line, { caller: { ...SOMEBODY, silence: 'IMPORTED' } });
    expect((await toldOf(line)).map(({ state }) => state)).toEqual(['suppressed']);
    await sweepAt(THURSDAY_NOON + DAY - 1);
    expect(await timesTold(line)).toBe(1);
    await sweepAt(THURSDAY_NOON + DAY);
    expect((await toldOf(line)).map(({ state }) => state)).toEqual(['suppressed', 'pending']);
  });

  it('is told when there is one again: nobody was there who could be told', async () => {
    setClock(THURSDAY_NOON);
    const line = await aLine()
      .withSpecialists(1, { active: false })
      .withHead({ active: false })
      .insert(app.database);
    await enterLead(app, line);
    await sweepAt(THURSDAY_NOON + DAY);
    expect(await timesTold(line)).toBe(0);
    await app.database.run(appoint, [line.heads[0]?.id ?? '']);
    await sweepAt(THURSDAY_NOON + DAY + HOUR);
    expect(await timesTold(line)).toBe(1);
  });
});

const appoint: Statement<never> = {
  name: 'test_appoint',
  text: 'update employees set active = true where id = $1',
};

// The last ones: the hours of the department stay.
describe('while leads wait, the head of a department with hours', () => {
  it('is told again when its next working day begins, and not on the weekend', async () => {
    await openDepartment(OFFICE.weekly);
    const line = await aFullLine();
    await enterLead(app, line);
    const friday = Date.UTC(2026, 10, 27, 6);
    await sweepAt(friday - 1);
    expect(await timesTold(line)).toBe(1);
    await sweepAt(friday);
    expect(await timesTold(line)).toBe(2);
    for (const hours of [1, 6, 12, 24, 48, 71]) await sweepAt(friday + hours * HOUR);
    expect(await timesTold(line)).toBe(2);
    await sweepAt(friday + 3 * DAY);
    expect(await timesTold(line)).toBe(3);
  });

  it('is told by its calendar, where it has one', async () => {
    const line = await aFullLine();
    await app
      .get(ChangeDepartment)
      .run(FIRST_DEPARTMENT, { version, hours: OFFICE.weekly, calendar: 'ru' }, SOMEBODY);
    version += 1;
    const newYear = Date.UTC(2026, 11, 30, 9);
    setClock(newYear);
    await enterLead(app, line);
    await sweepAt(Date.UTC(2027, 0, 5, 9));
    expect(await timesTold(line)).toBe(1);
    await sweepAt(Date.UTC(2027, 0, 11, 6));
    expect(await timesTold(line)).toBe(2);
  });
});
