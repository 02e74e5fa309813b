import { describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import { AdvanceLead, DeclineHandoff, ReassignLead, ReturnLead } from '#use-cases';
import { BY_POLICY, enterLead, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const decline = ({ handoff }: LeadMoved): Promise<LeadMoved> =>
  app.get(DeclineHandoff).run(handoff?.id ?? '', { reason: 'Not mine' }, SOMEBODY);

describe('a lead that is declined', () => {
  it('goes from one to the next best, to nobody twice, and into the queue when all have said no', async () => {
    const line = await aLine()
      .withSpecialists(1, { weight: 3 })
      .withSpecialists(1, { weight: 2 })
      .withSpecialists(1, { rank: 'reserve' })
      .insert(app.database);
    const holders = [];
    let at = await enterLead(app, line);
    for (; !at.lead.waiting; at = await decline(at)) holders.push(at.lead.employeeId);
    expect(holders).toEqual([1, 2, 3].map((place) => specialist(line, 1, place).id));
    const { visits, notifications } = await recordOf(app.database, at.lead.id);
    expect(visits.map(({ outcome }) => outcome)).toEqual(['declined', 'declined', 'declined', null]);
    expect(visits.at(-1)?.decision.considered.map(({ ruledOut }) => ruledOut)).toEqual([
      'DECLINED',
      'DECLINED',
      'DECLINED',
    ]);
    expect(notifications.at(-1)).toMatchObject({ kind: 'queue.waiting' });
  });

  it('that comes to the head and has to wait is told to the head once', async () => {
    const settings = { acceptance: 'needed', offersBeforeHead: 2 } as const;
    const line = await aLine().withSettings(settings).withSpecialists(2, { atStage: 1 }).insert(app.database);
    const { lead } = await decline(await decline(await enterLead(app, line)));
    expect(lead.waiting).toBe(true);
    const { notifications } = await recordOf(app.database, lead.id);
    const head = line.heads[0]?.id;
    const told = notifications.filter(({ employeeId }) => employeeId === head);
    expect(told.map(({ kind }) => kind)).toEqual(['handoff.escalated']);
  });

  it('goes on in the name of who passed it, whose brief travels with it', async () => {
    const line = await aLine()
      .withSpecialists(1, { atStage: 1 })
      .withSpecialists(3, { atStage: 2 })
      .insert(app.database);
    const { lead } = await enterLead(app, line);
    const next = { version: 1, toStageId: null, receiver: BY_POLICY, brief: 'Wants a demo' };
    await decline(await decline(await app.get(AdvanceLead).run(lead.id, next, SOMEBODY)));
    const { handoffs } = await recordOf(app.database, lead.id);
    const offered = { brief: 'Wants a demo', fromEmployeeId: specialist(line, 1).id };
    expect(handoffs.slice(1)).toMatchObject([offered, offered, offered]);
    expect(new Set(handoffs.map(({ toEmployeeId }) => toEmployeeId)).size).toBe(4);
  });

  it('does not come back to who declined it when it returns to the stage, but may be given to him by name', async () => {
    const line = await aLine().withSpecialists(1, { weight: 9 }).withSpecialists(1).insert(app.database);
    const [anna, boris] = [specialist(line, 1), specialist(line, 1, 2)];
    const declined = await decline(await enterLead(app, line, { receiver: to(anna) }));
    const { lead } = declined;
    const next = { version: lead.version, toStageId: null, receiver: to(boris), brief: null };
    await app.get(AdvanceLead).run(lead.id, next, SOMEBODY);
    const back = { version: lead.version + 1, toStageId: null, receiver: BY_POLICY, reason: 'Too early' };
    const returned = await app.get(ReturnLead).run(lead.id, back, SOMEBODY);
    expect(returned.lead).toMatchObject({ stageId: stage(line, 1).id, employeeId: boris.id });
    const byName = { version: lead.version + 2, receiver: to(anna), brief: null };
    expect((await app.get(ReassignLead).run(lead.id, byName, SOMEBODY)).lead.employeeId).toBe(anna.id);
  });

  it('may go to him at another stage: he has said no to the stage, not to the customer', async () => {
    const line = await aLine().withSpecialists(1, { weight: 9 }).withSpecialists(1).insert(app.database);
    const anna = specialist(line, 1);
    const { lead } = await decline(await enterLead(app, line, { receiver: to(anna) }));
    const next = { version: lead.version, toStageId: null, receiver: BY_POLICY, brief: null };
    expect((await app.get(AdvanceLead).run(lead.id, next, SOMEBODY)).lead.employeeId).toBe(anna.id);
  });
});
