import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '#conveyor';
import { FIRST_DEPARTMENT, writeTimersOf } from '#database';
import { AdvanceLead, ChangeDepartment, ChangeStage, EnterLead, SweepTimers } from '#use-cases';
import { BY_POLICY, enterLead, SOMEBODY, stage } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { useDatabase } from '../../support/database.ts';
import { justBefore } from '../../support/just-before.ts';
import { factsOf } from '../../support/lead-facts.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { OFFICE } from '../../support/office-hours.ts';
import { never } from '../../support/signal.ts';

const url = useDatabase();
const [app, other] = [useLine(url), useLine(url)];

const sweep = (by = app): Promise<number> => by.get(SweepTimers).run(never());

const dueOf = async (leadId: string) => (await recordOf(app.database, leadId)).visits.at(-1)?.dueAt;

/** The limit of the stage of this place is so many minutes from now on. */
const limit = async (line: Line, place: number, timeLimitMinutes: number) => {
  versions += 1;
  const change = { version: versions, timeLimitMinutes };
  await app.get(ChangeStage).run(stage(line, place).id, change, SOMEBODY);
};
let versions = 0;

/** Anna works the first stage and Boris the second; a lead may stay for two hours. Everything that was changed for it is counted. */
async function aLineWithLimits(settings = {}): Promise<Line> {
  versions = 0;
  const line = await aLine()
    .withSettings({ timeLimitMinutes: 120, ...settings })
    .withSpecialists(1, { atStage: 1 })
    .withSpecialists(1, { atStage: 2 })
    .insert(app.database);
  await sweep();
  return line;
}

describe('the limit of a lead whose move was decided before a change of the line, and committed after all was counted anew', () => {
  it('is the new one: it enters while its stage is given another limit', async () => {
    const line = await aLineWithLimits();
    justBefore(app.database, 'enter_lead', async () => {
      await limit(line, 1, 30);
      await sweep();
    });
    const { lead } = await enterLead(app, line);
    expect(await dueOf(lead.id)).toBe(app.clock.now() + 2 * HOUR);
    await sweep();
    expect(await dueOf(lead.id)).toBe(app.clock.now() + HOUR / 2);
  });

  it('is the new one: it advances while its next stage is given another limit', async () => {
    const line = await aLineWithLimits();
    const { lead } = await enterLead(app, line);
    justBefore(app.database, 'write_move', async () => {
      await limit(line, 2, 30);
      await sweep();
    });
    const next = { version: 1, toStageId: null, receiver: BY_POLICY, brief: null };
    await app.get(AdvanceLead).run(lead.id, next, SOMEBODY);
    await sweep();
    expect(await dueOf(lead.id)).toBe(app.clock.now() + HOUR / 2);
  });

  it('is the new one: it must be answered by then, too', async () => {
    const offers = { acceptance: 'needed', answerWithinMinutes: 60, remindBeforeMinutes: null } as const;
    const line = await aLineWithLimits(offers);
    justBefore(app.database, 'enter_lead', async () => {
      const change = { version: 1, answerWithinMinutes: 30 };
      await app.get(ChangeStage).run(stage(line, 1).id, change, SOMEBODY);
      await sweep();
    });
    const { lead } = await enterLead(app, line);
    await sweep();
    app.clock.tick(30 * MINUTE);
    await sweep();
    expect((await recordOf(app.database, lead.id)).visits).toMatchObject([{ outcome: 'expired' }, {}]);
  });
});

describe('the limits that two processes count at one moment', () => {
  it('are those of the latest change, when the slower one has read the line before it', async () => {
    const line = await aLineWithLimits();
    const { lead } = await enterLead(app, line);
    await sweep();
    await limit(line, 1, 60);
    justBefore(app.database, 'write_timers', async () => {
      await limit(line, 1, 30);
      await sweep(other);
    });
    await sweep();
    expect(await dueOf(lead.id)).toBe(app.clock.now() + HOUR);
    await sweep();
    expect(await dueOf(lead.id)).toBe(app.clock.now() + HOUR / 2);
  });

  it('are not taken for right when the slower one writes others in between', async () => {
    const line = await aLineWithLimits();
    const { lead } = await enterLead(app, line);
    const [visit] = (await recordOf(app.database, lead.id)).visits;
    justBefore(app.database, 'mark_timers_checked', async () => {
      const old = { visitId: visit?.id ?? '', dueAt: app.clock.now() + HOUR, remindAt: null, offer: null };
      await writeTimersOf(other.database, [old], app.clock.now());
    });
    await sweep();
    expect(await dueOf(lead.id)).toBe(app.clock.now() + HOUR);
    await sweep();
    expect(await dueOf(lead.id)).toBe(app.clock.now() + 2 * HOUR);
  });

  it('are not taken for right, nor waited for, when the slower one is about to commit others', async () => {
    const line = await aLineWithLimits();
    const { lead } = await enterLead(app, line);
    const [visit] = (await recordOf(app.database, lead.id)).visits;
    const old = { visitId: visit?.id ?? '', dueAt: app.clock.now() + HOUR, remindAt: null, offer: null };
    await app.database.transaction(async (transaction) => {
      await writeTimersOf(transaction, [old], app.clock.now());
      await sweep(other);
    });
    await sweep();
    expect(await dueOf(lead.id)).toBe(app.clock.now() + 2 * HOUR);
  });

  it('are not taken for right by the slower one, of a lead that the faster one could not see yet', async () => {
    const line = await aLineWithLimits();
    const late: string[] = [];
    justBefore(app.database, 'read_unchecked_timers', async () => {
      justBefore(other.database, 'enter_lead', async () => {
        await limit(line, 1, 30);
        await sweep(other);
      });
      late.push((await enterLead(other, line)).lead.id);
    });
    await sweep();
    await sweep();
    expect(await dueOf(late[0] ?? '')).toBe(other.clock.now() + HOUR / 2);
  });
});

// The last one: the hours of the department stay.
it('the limit of a lead that waits, entered in a transaction of many, is by the hours that the department is given meanwhile', async () => {
  // Friday, five in the afternoon in Moscow: an hour today, an hour on Monday.
  app.clock.tick(Date.UTC(2026, 11, 4, 14) - app.clock.now());
  const line = await aLineWithLimits();
  const { lead } = await app.database.transaction(async (transaction) => {
    const entrance = { funnelId: line.funnelId, stageId: stage(line, 3).id, facts: factsOf('Waits') };
    const command = { ...entrance, receiver: BY_POLICY, brief: null };
    const { moved } = await app.get(EnterLead).within(transaction, command, SOMEBODY);
    const schedule = { timeZone: 'Europe/Moscow', hours: OFFICE.weekly, calendar: null };
    await other.get(ChangeDepartment).run(FIRST_DEPARTMENT, { version: 0, ...schedule }, SOMEBODY);
    await sweep(other);
    return moved;
  });
  expect(await dueOf(lead.id)).toBe(app.clock.now() + 2 * HOUR);
  await sweep();
  expect(await dueOf(lead.id)).toBe(Date.UTC(2026, 11, 7, 7));
});
