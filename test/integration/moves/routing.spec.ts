import { describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import type { LeadFacts } from '#conveyor';
import type { Statement } from '#database';
import { AdvanceLead, EnterLead, ReturnLead } from '#use-cases';
import { BY_POLICY, enterLead, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { justBefore } from '../../support/just-before.ts';
import { factsOf } from '../../support/lead-facts.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const advance = ({ lead }: LeadMoved, receiver = BY_POLICY): Promise<LeadMoved> =>
  app
    .get(AdvanceLead)
    .run(lead.id, { version: lead.version, toStageId: null, receiver, brief: null }, SOMEBODY);

const back = ({ lead }: LeadMoved): Promise<LeadMoved> => {
  const command = { version: lead.version, toStageId: null, receiver: BY_POLICY, reason: 'Too early' };
  return app.get(ReturnLead).run(lead.id, command, SOMEBODY);
};

/** Three who are asked for whoever they know first; the last of them has the least weight and would be asked last. */
const aLineOfAcquaintances = (): Promise<Line> =>
  aLine()
    .withSettings({ policy: 'same-person-first' })
    .withSpecialists(2, { weight: 9 })
    .withSpecialists(1, { weight: 0.1 })
    .insert(app.database);

describe('the same person first', () => {
  it.each([
    ['with +7', '+7 (903) 123-45-67'],
    ['with 8', '8 903 1234567'],
    ['bare', '9031234567'],
  ])('finds who has worked with a phone number, written %s', async (_, phone) => {
    const line = await aLineOfAcquaintances();
    const vera = specialist(line, 1, 3);
    await enterLead(app, line, { receiver: to(vera), known: { phone: '+7 903 123-45-67' } });
    const { lead } = await enterLead(app, line, { known: { phone } });
    expect(lead.employeeId).toBe(vera.id);
    const { visits } = await recordOf(app.database, lead.id);
    const knows = visits[0]?.decision.considered.map((one) => one.knows?.through ?? null);
    expect(knows).toEqual([null, null, 'phone']);
  });

  it('finds who has worked with a company, whatever the case, and prefers who knows the phone', async () => {
    const line = await aLineOfAcquaintances();
    const [boris, vera] = [specialist(line, 1, 2), specialist(line, 1, 3)];
    await enterLead(app, line, { receiver: to(vera), known: { company: 'Romashka LLC' } });
    const known = { company: ' ROMASHKA llc ' };
    expect((await enterLead(app, line, { known })).lead.employeeId).toBe(vera.id);
    await enterLead(app, line, { receiver: to(boris), known: { phone: '+7 812 555-00-11' } });
    const both = { ...known, phone: '88125550011' };
    expect((await enterLead(app, line, { known: both })).lead.employeeId).toBe(boris.id);
  });

  it.each<[string, Partial<LeadFacts>, Partial<LeadFacts>]>([
    ['words instead of a number', { phone: 'ask the boss' }, { phone: 'no phone' }],
    ['an extension', { phone: 'ext. 101' }, { phone: '101' }],
    ['nothing', { phone: null, company: null }, { phone: null, company: null }],
  ])('takes nobody for an acquaintance through %s', async (_, before, now) => {
    const line = await aLineOfAcquaintances();
    await enterLead(app, line, { receiver: to(specialist(line, 1, 3)), known: before });
    const { lead } = await enterLead(app, line, { known: now });
    const { visits } = await recordOf(app.database, lead.id);
    expect(visits[0]?.decision.considered.map(({ knows }) => knows)).toEqual([null, null, null]);
  });

  it('finds who has worked the lead itself before whoever knows its phone', async () => {
    const line = await aLineOfAcquaintances();
    const [boris, vera] = [specialist(line, 1, 2), specialist(line, 1, 3)];
    const known = { phone: '+7 812 555-00-22' };
    await enterLead(app, line, { receiver: to(boris), known });
    const entered = await enterLead(app, line, { receiver: to(vera), known });
    expect((await advance(entered)).lead.employeeId).toBe(vera.id);
  });
});

describe('a lead that returns', () => {
  it.each(['weighted-least-loaded', 'smooth-weighted-round-robin', 'pull', 'manual'] as const)(
    'goes back to who has worked it there, by %s too',
    async (policy) => {
      const line = await aLine()
        .withSettings({ policy })
        .withSpecialists(2, { weight: 9 })
        .withSpecialists(1, { weight: 0.1 })
        .insert(app.database);
      const vera = specialist(line, 1, 3);
      const entered = await enterLead(app, line, { receiver: to(vera) });
      const returned = await back(await advance(entered, to(specialist(line, 2))));
      expect(returned.lead).toMatchObject({ stageId: stage(line, 1).id, employeeId: vera.id });
    },
  );

  it('goes to another one when he is away', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const [anna, boris] = [specialist(line, 1), specialist(line, 1, 2)];
    const advanced = await advance(await enterLead(app, line, { receiver: to(anna) }), to(boris));
    const day = new Date(app.clock.now()).toISOString().slice(0, 10);
    await app.database.run(absent, [anna.id, day]);
    const returned = await back(advanced);
    expect(returned.lead).toMatchObject({ stageId: stage(line, 1).id, employeeId: boris.id });
    const { visits } = await recordOf(app.database, returned.lead.id);
    expect(visits.at(-1)?.decision).toMatchObject({
      preferred: anna.id,
      considered: [{ ruledOut: 'ABSENT', absent: 'vacation' }, { ruledOut: null }],
    });
  });
});

describe('whoever holds as many leads as he may in all', () => {
  it('keeps a lead that he works at the next stage too: it is not one more', async () => {
    const line = await aLine().withSpecialists(1, { capacityInAll: 1 }).insert(app.database);
    const anna = specialist(line, 1);
    const entered = await enterLead(app, line);
    expect((await enterLead(app, line)).lead.waiting).toBe(true);
    const advanced = await advance(entered);
    expect(advanced.lead).toMatchObject({ stageId: stage(line, 2).id, employeeId: anna.id });
    const again = await advance(advanced, to(anna));
    expect(again.lead).toMatchObject({ stageId: stage(line, 3).id, employeeId: anna.id });
    const { visits } = await recordOf(app.database, entered.lead.id);
    expect(visits.map(({ overCapacity }) => overCapacity)).toEqual([false, false, false]);
  });
});

describe('the first lead of a round robin', () => {
  it('can come with an import: within a transaction a stage’s first turn is made as well', async () => {
    const line = await aLine()
      .withSettings({ policy: 'smooth-weighted-round-robin' })
      .withSpecialists(2)
      .insert(app.database);
    const enter = { funnelId: line.funnelId, stageId: null, receiver: BY_POLICY, brief: null };
    const holders = await app.database.transaction(async (transaction) => {
      const entered = [];
      for (const name of ['First', 'Second']) {
        const lead = { ...enter, facts: factsOf(name) };
        entered.push(await app.get(EnterLead).within(transaction, lead, SOMEBODY));
      }
      return entered.map(({ moved }) => moved.lead.employeeId);
    });
    const people = stage(line, 1).specialists.map(({ id }) => id);
    expect(holders.toSorted()).toEqual(people.toSorted());
  });
});

describe('a line that changes while somebody looks', () => {
  it('is looked at again: the lead goes to a specialist of the stage that follows now', async () => {
    const line = await aLine().withSpecialists(1).insert(app.database);
    const entered = await enterLead(app, line);
    await app.database.run(touch, [stage(line, 3).id]);
    // Where the lead is has been read, and who works the line has not.
    justBefore(app.database, 'read_roster', () => app.database.run(archive, [stage(line, 2).id]));
    expect((await advance(entered)).lead).toMatchObject({
      stageId: stage(line, 3).id,
      employeeId: specialist(line, 3).id,
    });
  });
});

const absent: Statement<never> = {
  name: 'test_absent',
  text: `insert into absences (id, employee_id, kind, first_day, last_day, created_at)
    values (gen_random_uuid(), $1, 'vacation', $2::date - 1, $2::date + 1, now())`,
};

const touch: Statement<never> = {
  name: 'test_touch_stage',
  text: 'update stages set name = name where id = $1',
};

const archive: Statement<never> = {
  name: 'test_archive_stage',
  text: 'update stages set archived_at = now() where id = $1',
};
