import { describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import { HOUR, MINUTE } from '#conveyor';
import { AcceptHandoff, AdvanceLead, DeclineHandoff, ExpireOffers, SweepTimers } from '#use-cases';
import { BY_POLICY, enterLead, refusalOf, SOMEBODY, specialist } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { OFFICE } from '../../support/office-hours.ts';
import { never } from '../../support/signal.ts';

const app = useLine();

const OFFERS = { acceptance: 'needed', answerWithinMinutes: 60, remindBeforeMinutes: 15 } as const;

/** Three specialists who are asked in this order, and an hour each to answer. */
const threeInARow = (offersBeforeHead: number | null = null): Promise<Line> =>
  aLine()
    .withSettings({ ...OFFERS, offersBeforeHead })
    .withSpecialists(1, { weight: 9 })
    .withSpecialists(1, { weight: 3 })
    .withSpecialists(1)
    .insert(app.database);

const sweep = (): Promise<number> => app.get(SweepTimers).run(never());
const kinds = async ({ lead }: LeadMoved) =>
  (await recordOf(app.database, lead.id)).notifications.map(({ kind }) => kind);

describe('an offer that must be answered', () => {
  it('goes to the next best when its time is over, to nobody twice, and waits when nobody is left', async () => {
    const line = await threeInARow();
    const { lead } = await enterLead(app, line);
    for (let offers = 1; offers <= 3; offers += 1) {
      app.clock.tick(HOUR - 1);
      await sweep();
      expect((await recordOf(app.database, lead.id)).visits).toHaveLength(offers);
      app.clock.tick(1);
      await sweep();
    }
    const { visits, handoffs } = await recordOf(app.database, lead.id);
    const asked = [1, 2, 3].map((place) => specialist(line, 1, place).id);
    expect(visits.map(({ employeeId }) => employeeId)).toEqual([...asked, null]);
    expect(visits.map(({ outcome }) => outcome)).toEqual(['expired', 'expired', 'expired', null]);
    expect(handoffs.map(({ state, implied }) => [state, implied])).toEqual([
      ['expired', true],
      ['expired', true],
      ['expired', true],
    ]);
    expect(visits.at(-1)?.decision.considered.map(({ ruledOut }) => ruledOut)).toEqual([
      'EXPIRED',
      'EXPIRED',
      'EXPIRED',
    ]);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('is left alone once it is accepted, and can not be accepted once it has run out', async () => {
    const line = await threeInARow();
    const accepted = await enterLead(app, line);
    await app.get(AcceptHandoff).run(accepted.handoff?.id ?? '', SOMEBODY);
    const late = await enterLead(app, line);
    app.clock.tick(HOUR);
    expect(await app.get(ExpireOffers).run(never())).toBe(1);
    expect((await recordOf(app.database, accepted.lead.id)).visits).toHaveLength(1);
    expect(await refusalOf(app.get(AcceptHandoff).run(late.handoff?.id ?? '', SOMEBODY))).toBe(
      'HANDOFF_NOT_OFFERED',
    );
  });

  it('is accepted by working on, whether the stage asks for an answer or not', async () => {
    const line = await threeInARow();
    const { lead } = await enterLead(app, line);
    const next = { version: lead.version, toStageId: null, receiver: BY_POLICY, brief: null };
    await app.get(AdvanceLead).run(lead.id, next, SOMEBODY);
    const { handoffs } = await recordOf(app.database, lead.id);
    expect(handoffs[0]).toMatchObject({ state: 'accepted', implied: true });
  });

  it('is brought to mind once, before its time is over, and not when it was answered', async () => {
    const line = await threeInARow();
    const [silent, quick] = [await enterLead(app, line), await enterLead(app, line)];
    await app.get(AcceptHandoff).run(quick.handoff?.id ?? '', SOMEBODY);
    app.clock.tick(45 * MINUTE - 1);
    await sweep();
    expect(await kinds(silent)).toEqual(['handoff.offered']);
    app.clock.tick(1);
    await sweep();
    await sweep();
    expect(await kinds(silent)).toEqual(['handoff.offered', 'handoff.reminder']);
    expect(await kinds(quick)).toEqual(['handoff.offered']);
  });

  it('is told to the heads with every so-manieth that comes to nothing, declined or run out', async () => {
    const line = await threeInARow(2);
    const first = await enterLead(app, line);
    await app.get(DeclineHandoff).run(first.handoff?.id ?? '', { reason: 'Not mine' }, SOMEBODY);
    expect(await kinds(first)).not.toContain('handoff.escalated');
    app.clock.tick(HOUR);
    await sweep();
    const { handoffs, notifications } = await recordOf(app.database, first.lead.id);
    expect(handoffs.map(({ state }) => state)).toEqual(['declined', 'escalated', 'offered']);
    const escalated = notifications.filter(({ kind }) => kind === 'handoff.escalated');
    expect(escalated.map(({ employeeId }) => employeeId)).toContain(line.heads[0]?.id);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('runs in the working time of who was asked', async () => {
    const line = await aLine()
      .withSettings(OFFERS)
      .withSpecialists(1, { hours: OFFICE.weekly })
      .insert(app.database);
    // Twenty to six in Moscow.
    const evening = Date.UTC(2026, 11, 1, 14, 40);
    app.clock.tick(evening - app.clock.now());
    const { lead } = await enterLead(app, line);
    app.clock.tick(15 * HOUR);
    await sweep();
    expect((await recordOf(app.database, lead.id)).visits).toHaveLength(1);
    // Twenty to ten on the next morning.
    app.clock.tick(HOUR);
    await sweep();
    expect((await recordOf(app.database, lead.id)).visits.map(({ outcome }) => outcome)).toEqual([
      'expired',
      null,
    ]);
  });
});
