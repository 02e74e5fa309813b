import { beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, HOUR } from '#conveyor';
import type { Statement } from '#database';
import {
  AdvanceLead,
  CancelAbsence,
  ChangeEmployee,
  ChangeStage,
  EnterAbsence,
  SweepTimers,
} from '#use-cases';
import { BY_POLICY, enterLead, SOMEBODY, specialist, stage } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { OFFICE } from '../../support/office-hours.ts';
import { never } from '../../support/signal.ts';

const app = useLine();

const sweep = (): Promise<number> => app.get(SweepTimers).run(never());

const selectOverdue: Statement<{ stage: string }> = {
  name: 'test_select_overdue',
  text: `select s.name as stage from notifications n join stages s on s.id = n.stage_id
    where n.kind = 'lead.overdue' and n.employee_id = $1 and s.funnel_id = $2 order by n.seq`,
};
const dismissHeads: Statement<never> = {
  name: 'test_dismiss_heads',
  text: `update employees set active = false where role = 'head'`,
};
/** The stages of which the head of a line was told that leads are over the limit, as often as he was. */
const overdueTold = async ({ heads, funnelId }: Line) =>
  (await app.database.run(selectOverdue, [heads[0]?.id ?? '', funnelId])).map((row) => row.stage);

describe('the limits of a stage', () => {
  // The heads of the other tests' lines would be told, too.
  beforeEach(async () => void (await app.database.run(dismissHeads, [])));

  it('remind the holder once, and only while he has the lead', async () => {
    const line = await aLine()
      .withStages(2)
      .withSettings({ remindAfterMinutes: 60, timeLimitMinutes: 120 })
      .withSpecialists(1, { atStage: 1 })
      .withSpecialists(1, { atStage: 2 })
      .insert(app.database);
    const [slow, quick] = [await enterLead(app, line), await enterLead(app, line)];
    const next = { version: 1, toStageId: null, receiver: BY_POLICY, brief: null };
    await app.get(AdvanceLead).run(quick.lead.id, next, SOMEBODY);
    app.clock.tick(HOUR);
    await sweep();
    await sweep();
    const remindedOf = async (leadId: string) =>
      (await recordOf(app.database, leadId)).notifications
        .filter(({ kind }) => kind === 'lead.reminder')
        .map(({ employeeId }) => employeeId);
    expect(await remindedOf(slow.lead.id)).toEqual([stage(line, 1).specialists[0]?.id]);
    expect(await remindedOf(quick.lead.id)).toEqual([stage(line, 2).specialists[0]?.id]);
  });

  it('are told to the heads once a stage and hour, and no lead over them is left out', async () => {
    const line = await aLine().withSettings({ timeLimitMinutes: 60 }).insert(app.database);
    app.clock.tick(HOUR - (app.clock.now() % HOUR));
    await enterLead(app, line);
    await enterLead(app, line);
    app.clock.tick(HOUR / 2);
    await enterLead(app, line);
    app.clock.tick(HOUR / 2);
    await sweep();
    await sweep();
    expect(await overdueTold(line)).toEqual(['First contact']);
    // The third comes over its limit within an hour of which they know already.
    app.clock.tick(HOUR / 2);
    await sweep();
    expect(await overdueTold(line)).toHaveLength(1);
    app.clock.tick(HOUR / 2);
    await sweep();
    expect(await overdueTold(line)).toHaveLength(2);
    app.clock.tick(HOUR);
    await sweep();
    expect(await overdueTold(line)).toHaveLength(2);
  });

  it('run in the working time of the holder, over the night and the weekend', async () => {
    const line = await aLine()
      .withSettings({ timeLimitMinutes: 120 })
      .withSpecialists(1, { hours: OFFICE.weekly })
      .insert(app.database);
    // Friday, five in the afternoon in Moscow: an hour today, an hour on Monday.
    app.clock.tick(Date.UTC(2026, 11, 4, 14) - app.clock.now());
    const { lead } = await enterLead(app, line);
    const { visits } = await recordOf(app.database, lead.id);
    expect(visits[0]?.dueAt).toBe(Date.UTC(2026, 11, 7, 7));
  });

  describe('are counted anew', () => {
    const dueOf = async (leadId: string) => (await recordOf(app.database, leadId)).visits.at(-1)?.dueAt;
    /** Friday, five in the afternoon in Moscow. */
    const friday = Date.UTC(2026, 11, 11, 14);
    const monday = Date.UTC(2026, 11, 14, 6);

    const aLeadOnFriday = async () => {
      app.clock.tick(friday - app.clock.now());
      const line = await aLine()
        .withSettings({ timeLimitMinutes: 120 })
        .withSpecialists(1, { hours: OFFICE.weekly })
        .insert(app.database);
      const { lead } = await enterLead(app, line);
      expect(await dueOf(lead.id)).toBe(monday + HOUR);
      return { line, leadId: lead.id, anna: specialist(line, 1).id };
    };

    it('when the holder’s hours change', async () => {
      const { leadId, anna } = await aLeadOnFriday();
      const change = { version: 1, hours: { ...OFFICE.weekly, friday: [{ from: 540, until: 1_320 }] } };
      await app.get(ChangeEmployee).run(anna, { ...change, handOver: false }, SOMEBODY);
      await sweep();
      expect(await dueOf(leadId)).toBe(friday + 2 * HOUR);
    });

    it('when he will be away, and when he is not after all', async () => {
      const { leadId, anna } = await aLeadOnFriday();
      const away = { kind: 'illness', firstDay: '2026-12-14', lastDay: '2026-12-15' } as const;
      const absence = await app
        .get(EnterAbsence)
        .run(anna, { ...away, substituteId: null, bringBack: false }, SOMEBODY);
      await sweep();
      expect(await dueOf(leadId)).toBe(monday + 2 * DAY + HOUR);
      await app.get(CancelAbsence).run(anna, absence.id, SOMEBODY);
      await sweep();
      expect(await dueOf(leadId)).toBe(monday + HOUR);
    });

    it('when the stage is given another limit, or none', async () => {
      const { line, leadId } = await aLeadOnFriday();
      const change = (version: number, timeLimitMinutes: number | null) =>
        app.get(ChangeStage).run(stage(line, 1).id, { version, timeLimitMinutes }, SOMEBODY);
      await change(1, 60);
      await sweep();
      expect(await dueOf(leadId)).toBe(friday + HOUR);
      await change(2, null);
      await sweep();
      expect(await dueOf(leadId)).toBeNull();
    });

    it('when an overdue lead of which the heads know is given no limit any more, and goes on being looked after', async () => {
      const { line, leadId } = await aLeadOnFriday();
      app.clock.tick(4 * DAY);
      await sweep();
      const change = { version: 1, timeLimitMinutes: null };
      await app.get(ChangeStage).run(stage(line, 1).id, change, SOMEBODY);
      await sweep();
      expect(await dueOf(leadId)).toBeNull();
    });

    it('but not for offers that nobody had to answer when they were made', async () => {
      const { line, leadId } = await aLeadOnFriday();
      app.clock.tick(4 * DAY);
      const change = { version: 1, acceptance: 'needed', answerWithinMinutes: 60 } as const;
      await app.get(ChangeStage).run(stage(line, 1).id, change, SOMEBODY);
      await sweep();
      expect((await recordOf(app.database, leadId)).visits).toHaveLength(1);
    });
  });
});
