import { describe, expect, it } from '@jest/globals';
import { Fits } from '#contracts';
import { AdvanceLead, ChangeEmployee, ReassignLead, SetSpecialists } from '#use-cases';
import { BY_POLICY, enterLead, refusalOf, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { justBefore } from '../../support/just-before.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

describe('somebody who works several stages', () => {
  it('is given no more leads than he may hold at all of them together', async () => {
    const line = await aLine()
      .withSpecialists(1, { capacityInAll: 2 })
      .withSpecialists(1, { rank: 'reserve' })
      .insert(app.database);
    const [anna, reserve] = [specialist(line, 1).id, specialist(line, 1, 2).id];
    const first = await enterLead(app, line);
    const second = await enterLead(app, line, { at: stage(line, 2) });
    const third = await enterLead(app, line);
    expect([first, second, third].map(({ lead }) => lead.employeeId)).toEqual([anna, anna, reserve]);
    const { visits } = await recordOf(app.database, third.lead.id);
    expect(visits[0]?.decision.considered).toMatchObject([
      { employeeId: anna, load: 1, loadInAll: 2, capacityInAll: 2, ruledOut: 'FULL' },
      { employeeId: reserve, ruledOut: null },
    ]);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('is not full for a lead that he passes on to himself', async () => {
    const line = await aLine().withSpecialists(1, { capacityInAll: 1 }).insert(app.database);
    const { lead } = await enterLead(app, line);
    const next = { version: lead.version, toStageId: null, receiver: BY_POLICY, brief: null };
    expect((await app.get(AdvanceLead).run(lead.id, next, SOMEBODY)).lead.employeeId).toBe(
      specialist(line, 1).id,
    );
  });

  it('gets one more when a person forces it, which the decision says', async () => {
    const line = await aLine()
      .withSpecialists(1, { capacityInAll: 1 })
      .withSpecialists(1, { rank: 'reserve' })
      .insert(app.database);
    const anna = specialist(line, 1);
    await enterLead(app, line);
    const { lead } = await enterLead(app, line, { at: stage(line, 2) });
    const give = (force: boolean) =>
      app.get(ReassignLead).run(lead.id, { version: 1, receiver: to(anna, force), brief: null }, SOMEBODY);
    expect(await refusalOf(give(false))).toBe('FULL');
    const forced = await give(true);
    expect(forced).toMatchObject({ lead: { employeeId: anna.id }, decision: { forced: true } });
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('keeps what he holds beyond a number that is agreed later, and gets no more until he has room', async () => {
    const line = await aLine()
      .withSpecialists(1)
      .withSpecialists(1, { rank: 'reserve' })
      .insert(app.database);
    const [anna, reserve] = [specialist(line, 1).id, specialist(line, 1, 2).id];
    for (let lead = 1; lead <= 3; lead += 1) await enterLead(app, line);
    const agree = (version: number, capacity: number | null) =>
      app.get(ChangeEmployee).run(anna, { version, capacity, handOver: false }, SOMEBODY);
    await agree(1, 2);
    expect(await brokenBesideDelivery(app)).toEqual([]);
    expect((await enterLead(app, line)).lead.employeeId).toBe(reserve);
    await agree(2, 4);
    expect((await enterLead(app, line)).lead.employeeId).toBe(anna);
    expect((await enterLead(app, line)).lead.employeeId).toBe(reserve);
    await agree(3, null);
    expect((await enterLead(app, line)).lead.employeeId).toBe(anna);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('gets none when the number is agreed in the moment between the decision and the move', async () => {
    const line = await aLine()
      .withSpecialists(1)
      .withSpecialists(1, { rank: 'reserve' })
      .insert(app.database);
    const [anna, reserve] = [specialist(line, 1).id, specialist(line, 1, 2).id];
    await enterLead(app, line, { at: stage(line, 2) });
    const agreed = { version: 1, capacity: 1, handOver: false };
    justBefore(app.database, 'enter_lead', () => app.get(ChangeEmployee).run(anna, agreed, SOMEBODY));
    expect((await enterLead(app, line)).lead.employeeId).toBe(reserve);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('keeps being beyond his number when there is more room for him at a stage', async () => {
    const line = await aLine().withSpecialists(1, { capacityInAll: 1 }).insert(app.database);
    const anna = specialist(line, 1);
    await enterLead(app, line);
    await enterLead(app, line, { receiver: to(anna, true) });
    expect(await brokenBesideDelivery(app)).toEqual([]);
    const { id: stageId } = stage(line, 1);
    const terms = {
      employeeId: anna.id,
      rank: 'primary',
      weight: 1,
      capacity: 200,
      since: null,
    } as const;
    const specialists = [{ ...terms, fits: Fits.parse({}) }];
    await app.get(SetSpecialists).run(stageId, { version: 1, specialists }, SOMEBODY);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });
});
