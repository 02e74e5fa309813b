import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { HOUR } from '#conveyor';
import {
  AcceptHandoff,
  AdvanceLead,
  ClaimLead,
  DeclineHandoff,
  HandOutLeads,
  LoseLead,
  ReassignLead,
  ReopenLead,
  ReturnLead,
  SweepTimers,
  WinLead,
  type Caller,
} from '#use-cases';
import {
  BY_POLICY,
  by,
  enterLead,
  refusalOf,
  SOMEBODY,
  specialist,
  stage,
  to,
  underKey,
} from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { actionsOf, auditOf } from '../../support/audit-records.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { advanceMany, enterMany } from '../../support/many-leads.ts';
import { never } from '../../support/signal.ts';

const app = useLine();

const next = (version: number) => ({ version, toStageId: null, receiver: BY_POLICY, brief: 'For Mr Smith' });
const requestId = randomUUID();
const overTheApi = (caller: Caller): Caller => ({ ...caller, origin: { through: 'api', requestId } });

describe('the audit of a lead', () => {
  it('has exactly one record of whatever moved it, whichever verb it was', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const { lead, handoff } = await enterLead(app, line);
    const [first, second] = [specialist(line, 1), specialist(line, 1, 2)];
    const holder = lead.employeeId === first.id ? first : second;
    const other = holder === first ? second : first;
    await app.get(DeclineHandoff).run(handoff?.id ?? '', { reason: 'Mr Smith is my cousin' }, by(holder));
    const { handoffs } = await recordOf(app.database, lead.id);
    await app.get(AcceptHandoff).run(handoffs.at(-1)?.id ?? '', by(other));
    await app.get(AdvanceLead).run(lead.id, next(2), by(other));
    await app.get(ReturnLead).run(lead.id, { ...next(3), reason: 'Mr Smith is ill' }, SOMEBODY);
    await app
      .get(ReassignLead)
      .run(lead.id, { version: 4, receiver: { by: 'queue' }, brief: null }, SOMEBODY);
    await app.get(ClaimLead).run(lead.id, { version: 5, employeeId: first.id }, by(first));
    await app.get(WinLead).run(lead.id, { version: 6 }, by(first));
    await app
      .get(ReopenLead)
      .run(lead.id, { ...next(7), toStageId: stage(line, 1).id, receiver: to(second) }, SOMEBODY);
    await app.get(LoseLead).run(lead.id, { version: 8, reason: 'Mr Smith is silent' }, SOMEBODY);
    expect(await actionsOf(app.database, lead.id)).toEqual([
      'lead.entered',
      'handoff.declined',
      'handoff.accepted',
      'lead.advanced',
      'lead.returned',
      'lead.reassigned',
      'lead.claimed',
      'lead.won',
      'lead.reopened',
      'lead.lost',
    ]);
    expect(JSON.stringify(await auditOf(app.database, lead.id))).not.toContain('Smith');
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('says who moved it, how that came to the line, and from whom to whom it went', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line, { caller: overTheApi(SOMEBODY) });
    const anna = specialist(line, 1);
    const moved = await app.get(AdvanceLead).run(lead.id, next(1), overTheApi(by(anna)));
    const [entered, advanced] = await auditOf(app.database, lead.id);
    expect(entered).toMatchObject({ actor: null, through: 'api', requestId, subjectKind: 'lead' });
    expect(advanced).toMatchObject({
      actor: anna.id,
      details: {
        version: 2,
        visitId: moved.visitId,
        stageId: stage(line, 2).id,
        employeeId: anna.id,
        fromStageId: stage(line, 1).id,
        fromEmployeeId: anna.id,
        handoffId: null,
        forced: false,
      },
    });
  });

  it('has what the product does by itself, with nobody who did it', async () => {
    const offers = { acceptance: 'needed', answerWithinMinutes: 60, offersBeforeHead: null } as const;
    const line = await aLine().withSettings(offers).insert(app.database);
    const { lead } = await enterLead(app, line);
    app.clock.tick(HOUR);
    await app.get(SweepTimers).run(never());
    const records = await auditOf(app.database, lead.id);
    expect(records.map(({ action }) => action)).toEqual(['lead.entered', 'handoff.expired']);
    expect(records.at(-1)).toMatchObject({ actor: null, through: 'product', requestId: null });
  });

  it('has that it was handed out as soon as somebody became free', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 1, atStage: 1 }).insert(app.database);
    const held = await enterLead(app, line);
    const waits = await enterLead(app, line);
    await app.get(WinLead).run(held.lead.id, { version: 1 }, SOMEBODY);
    await app.get(HandOutLeads).idle();
    expect(await actionsOf(app.database, waits.lead.id)).toEqual(['lead.entered', 'lead.handed-out']);
  });

  it('has nothing of a request that is repeated under its key, nor of one that is refused', async () => {
    const line = await aLine().insert(app.database);
    const caller = underKey(randomUUID());
    const { lead } = await enterLead(app, line, { caller: underKey(randomUUID()) });
    await app.get(AdvanceLead).run(lead.id, next(1), caller);
    await app.get(AdvanceLead).run(lead.id, next(1), caller);
    await refusalOf(app.get(AdvanceLead).run(lead.id, next(1), SOMEBODY));
    expect(await actionsOf(app.database, lead.id)).toEqual(['lead.entered', 'lead.advanced']);
  });

  it('has one record of each lead that is moved together with others, under the one request', async () => {
    const line = await aLine().insert(app.database);
    const leads = await enterMany(app, line, 3);
    await advanceMany(app, leads, 'all', { caller: overTheApi(SOMEBODY) });
    for (const { id } of leads) {
      const [, moved, ...more] = await auditOf(app.database, id);
      expect([moved?.action, moved?.requestId, more]).toEqual(['lead.advanced', requestId, []]);
    }
  });

  it('has nothing of leads that were to be moved together and were not', async () => {
    const line = await aLine().insert(app.database);
    const [first, stale] = await enterMany(app, line, 2);
    if (!first || !stale) throw new Error('Too few leads.');
    await refusalOf(advanceMany(app, [first, { ...stale, version: 9 }], 'all'));
    expect(await actionsOf(app.database, first.id)).toEqual(['lead.entered']);
  });
});
