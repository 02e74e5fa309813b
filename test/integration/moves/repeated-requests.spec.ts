import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { LeadMoved } from '#contracts';
import { DAY } from '#conveyor';
import { AdvanceLead, PurgeRecords } from '#use-cases';
import { BY_POLICY, enterLead, refused, SOMEBODY, stage, underKey } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { justBefore } from '../../support/just-before.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const next = (version: number) => ({ version, toStageId: null, receiver: BY_POLICY, brief: null });

describe('a request that is repeated under its key', () => {
  it('gets the same answer, and is done once', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    const caller = underKey(randomUUID());
    const first = await app.get(AdvanceLead).run(lead.id, next(1), caller);
    const second = await app.get(AdvanceLead).run(lead.id, next(1), caller);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(await recordOf(app.database, lead.id)).toMatchObject({ version: 2, visits: [{}, {}] });
  });

  it('gets the first answer even when the lead has gone on since', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    const caller = underKey(randomUUID());
    const first = await app.get(AdvanceLead).run(lead.id, next(1), caller);
    await app.get(AdvanceLead).run(lead.id, next(2), SOMEBODY);
    expect(await app.get(AdvanceLead).run(lead.id, next(1), caller)).toEqual(first);
  });

  it('makes one lead, however often it asks for it and whatever asks at the same time', async () => {
    const line = await aLine().insert(app.database);
    const caller = underKey(randomUUID());
    const answers = await Promise.all(Array.from({ length: 10 }, () => enterLead(app, line, { caller })));
    expect(new Set(answers.map(({ lead }) => lead.id)).size).toBe(1);
  });

  it('makes one lead although the lead has an id that no second one may have', async () => {
    const line = await aLine().insert(app.database);
    const caller = underKey(randomUUID());
    const enter = () => enterLead(app, line, { caller, externalId: 'CRM-1' });
    let first: LeadMoved | undefined;
    justBefore(app.database, 'enter_lead', async () => {
      first = await enter();
    });
    expect(await enter()).toEqual(first);
    expect(await enter()).toEqual(first);
  });

  it('is refused in the same words, even when it could be done now', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line, { at: stage(line, 2) });
    const caller = underKey(randomUUID());
    const first = await refused(app.get(AdvanceLead).run(lead.id, next(2), caller));
    await app.get(AdvanceLead).run(lead.id, next(1), SOMEBODY);
    const second = await refused(app.get(AdvanceLead).run(lead.id, next(2), caller));
    expect(second).toMatchObject({ code: 'LEAD_MOVED_ON', details: first?.details });
  });

  it('is refused when something else is asked under the key of an answer', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    const key = randomUUID();
    await app.get(AdvanceLead).run(lead.id, next(1), underKey(key, 'this'));
    const refusal = await refused(app.get(AdvanceLead).run(lead.id, next(2), underKey(key, 'that')));
    expect(refusal).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', details: { key } });
    expect((await recordOf(app.database, lead.id)).version).toBe(2);
  });

  it('is a new request a day later', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    const caller = underKey(randomUUID());
    await app.get(AdvanceLead).run(lead.id, next(1), caller);
    app.clock.tick(DAY + 1);
    await app.get(PurgeRecords).run();
    expect((await refused(app.get(AdvanceLead).run(lead.id, next(1), caller)))?.code).toBe('LEAD_MOVED_ON');
  });
});
