import { describe, expect, it } from '@jest/globals';
import { Fits } from '#contracts';
import { DAY } from '#conveyor';
import {
  archiveStagesOf,
  EmployeeReader,
  FunnelReader,
  lockEmployeeOf,
  openLeadsAt,
  replaceSpecialistsOf,
  updateEmployeeOf,
  type Transaction,
} from '#database';
import { ChangeEmployee, ChangeFunnel, EnterAbsence, EnterLead, SetSpecialists } from '#use-cases';
import { BY_POLICY, enterLead, refusalOf, SOMEBODY, specialist, stage } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { brokenInvariants } from '../../support/broken-invariants.ts';
import { factsOf } from '../../support/lead-facts.ts';
import { useLine } from '../../support/line-app.ts';
import { meanwhile } from '../../support/meanwhile.ts';

const app = useLine();

const facts = factsOf('In flight');

/** A lead that enters at the stage within a transaction that is not committed yet. */
const entering = (line: Line, place: number) => (transaction: Transaction) =>
  app
    .get(EnterLead)
    .within(
      transaction,
      { funnelId: line.funnelId, stageId: stage(line, place).id, facts, receiver: BY_POLICY, brief: null },
      SOMEBODY,
    );

const enterAt = (line: Line, place: number) => () => enterLead(app, line, { at: stage(line, place) });

describe('a lead and a lowered capacity at one moment', () => {
  const terms = (line: Line, capacity: number) => {
    const { id: employeeId } = specialist(line, 1);
    return {
      employeeId,
      rank: 'primary' as const,
      weight: 1,
      capacity,
      since: null,
      fits: Fits.parse({}),
    };
  };

  it('the lead comes second: it finds no seat and waits', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 50 }).insert(app.database);
    await enterLead(app, line);
    const entered = await meanwhile(
      app,
      (transaction) =>
        replaceSpecialistsOf(transaction, stage(line, 1).id, [terms(line, 1)], app.clock.now()),
      enterAt(line, 1),
    );
    expect(entered.lead.waiting).toBe(true);
  });

  it('the lead comes first: it is seated below the new capacity', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 5_000 }).insert(app.database);
    const body = { version: 1, specialists: [terms(line, 1)] };
    const listed = await meanwhile(app, entering(line, 1), () =>
      app.get(SetSpecialists).run(stage(line, 1).id, body, SOMEBODY),
    );
    expect(listed.specialists).toMatchObject([{ load: 1, capacity: 1, overCapacity: 0 }]);
    expect((await enterLead(app, line)).lead.waiting).toBe(true);
    expect(await brokenInvariants(app)).toEqual([]);
  });
});

describe('a lead and a leaving specialist at one moment', () => {
  it('the lead comes second: it is not given to him', async () => {
    const line = await aLine().withSpecialists(1).insert(app.database);
    const entered = await meanwhile(
      app,
      async (transaction) => {
        const employee = await lockEmployeeOf(transaction, specialist(line, 1).id);
        if (!employee) throw new Error('the line has a specialist');
        await updateEmployeeOf(transaction, { ...employee, active: false });
      },
      enterAt(line, 1),
    );
    expect(entered.lead).toMatchObject({ employeeId: null, waiting: true });
  });

  it('the lead comes first: he can not leave without handing it over', async () => {
    const line = await aLine().withSpecialists(1).insert(app.database);
    const change = { version: 1, active: false, handOver: false };
    const leave = () => refusalOf(app.get(ChangeEmployee).run(specialist(line, 1).id, change, SOMEBODY));
    expect(await meanwhile(app, entering(line, 1), leave)).toBe('EMPLOYEE_HOLDS_LEADS');
  });
});

describe('a lead and an absence of its specialist at one moment', () => {
  it('the lead comes first: the absence is entered when the lead is with him', async () => {
    const line = await aLine().withSpecialists(1).insert(app.database);
    const { id } = specialist(line, 1);
    const facts = { kind: 'illness', substituteId: null, bringBack: false } as const;
    const absence = { ...facts, from: app.clock.now(), until: app.clock.now() + DAY };
    const entered = await meanwhile(app, entering(line, 1), () =>
      app.get(EnterAbsence).run(id, absence, SOMEBODY),
    );
    expect(entered).toMatchObject({ kind: 'illness' });
    expect(await app.get(EmployeeReader).one(id)).toMatchObject({ version: 2, load: 1 });
  });

  it('the absence comes first: the lead waits until it is entered', async () => {
    const line = await aLine().withSpecialists(1).insert(app.database);
    const { id } = specialist(line, 1);
    const entered = await meanwhile(
      app,
      async (transaction) => {
        const employee = await lockEmployeeOf(transaction, id);
        if (!employee) throw new Error('the line has a specialist');
        await updateEmployeeOf(transaction, { ...employee, version: employee.version + 1 });
      },
      enterAt(line, 1),
    );
    expect(entered.lead.employeeId).toBe(id);
  });
});

describe('a lead and a stage that is archived at one moment', () => {
  it('the lead comes second: it can not enter there', async () => {
    // Nobody works the stage, so that no specialist is locked, but the stage alone.
    const line = await aLine().withSpecialists(1, { atStage: 2 }).insert(app.database);
    const stageId = stage(line, 1).id;
    const entered = await meanwhile(
      app,
      async (transaction) => {
        await openLeadsAt(transaction, [stageId]);
        await archiveStagesOf(transaction, [stageId], app.clock.now());
      },
      () => refusalOf(enterAt(line, 1)()),
    );
    expect(entered).toBe('STAGE_NOT_IN_FUNNEL');
  });

  it('the lead comes first: the stage can not be archived', async () => {
    const line = await aLine().withSpecialists(1, { atStage: 2 }).insert(app.database);
    const [, ...others] = (await app.get(FunnelReader).one(line.funnelId))?.stages ?? [];
    const draft = { version: 1, name: 'Sales', stages: others };
    const change = () => refusalOf(app.get(ChangeFunnel).run(line.funnelId, draft, SOMEBODY));
    expect(await meanwhile(app, entering(line, 1), change)).toBe('STAGE_HAS_LEADS');
  });
});
