import { describe, expect, it } from '@jest/globals';
import { Fits, type SetSpecialistsBody, type StageSpecialists } from '#contracts';
import { FunnelReader } from '#database';
import { AdvanceLead, ChangeEmployee, HandOutLeads, SetSpecialists } from '#use-cases';
import {
  BY_POLICY,
  enterLead,
  refusalOf,
  refused,
  SOMEBODY,
  specialist,
  stage,
  to,
} from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { brokenInvariants } from '../../support/broken-invariants.ts';
import { justBefore } from '../../support/just-before.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const ANY_LEAD = Fits.parse({});

type Terms = SetSpecialistsBody['specialists'][number];

const terms = ({ id }: Person, capacity: number, changes: Partial<Terms> = {}): Terms => ({
  employeeId: id,
  rank: 'primary',
  weight: 1,
  capacity,
  since: null,
  fits: ANY_LEAD,
  ...changes,
});

/** Sets the specialists of a stage, over whatever version its funnel has. */
async function set(line: Line, place: number, ...specialists: Terms[]): Promise<StageSpecialists> {
  const { version } = (await app.get(FunnelReader).one(line.funnelId)) ?? { version: 0 };
  return app.get(SetSpecialists).run(stage(line, place).id, { version, specialists }, SOMEBODY);
}

/** The seats of the open visits of these leads, in their order. */
async function seats(leadIds: readonly string[]): Promise<(number | null | undefined)[]> {
  const records = await Promise.all(leadIds.map((id) => recordOf(app.database, id)));
  return records.map(({ visits }) => visits.at(-1)?.seat);
}

async function enterMany(line: Line, count: number, receiver = BY_POLICY): Promise<string[]> {
  const ids: string[] = [];
  for (let lead = 1; lead <= count; lead += 1) {
    app.clock.tick(10);
    ids.push((await enterLead(app, line, { receiver })).lead.id);
  }
  return ids;
}

describe('the list of a stage’s specialists', () => {
  it('is replaced as a whole, and the funnel gets its next version', async () => {
    const line = await aLine()
      .withSpecialists(2, { atStage: 1 })
      .withSpecialists(1, { atStage: 2 })
      .insert(app.database);
    const [anna, vera] = [specialist(line, 1, 1), specialist(line, 2, 1)];
    const listed = await set(line, 1, terms(vera, 7, { rank: 'reserve' }), terms(anna, 3, { weight: 2.5 }));
    expect(listed).toMatchObject({
      version: 2,
      stageId: stage(line, 1).id,
      specialists: [
        { employeeId: anna.id, rank: 'primary', weight: 2.5, capacity: 3, load: 0 },
        { employeeId: vera.id, rank: 'reserve', weight: 1, capacity: 7, load: 0 },
      ],
    });
    expect((await set(line, 1)).specialists).toEqual([]);
  });

  it('is refused with every problem at once, and nothing of it is kept', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const [anna, boris] = [specialist(line, 1, 1), specialist(line, 1, 2)];
    await app.get(ChangeEmployee).run(boris.id, { version: 1, active: false, handOver: false }, SOMEBODY);
    const stranger = { ...anna, id: '018f0000-0000-7000-8000-000000000000' };
    const asked = set(
      line,
      1,
      terms(anna, 0),
      terms(anna, 5),
      terms(boris, 5),
      terms(stranger, 5, { weight: 1_001 }),
    );
    expect(await refused(asked)).toMatchObject({
      code: 'SPECIALISTS_INVALID',
      details: {
        problems: [
          { path: 'specialists[0].capacity', rule: 'CAPACITY_OUT_OF_RANGE' },
          { path: 'specialists[1].employeeId', rule: 'SPECIALIST_TWICE' },
          { path: 'specialists[2].employeeId', rule: 'SPECIALIST_INACTIVE', facts: { name: boris.name } },
          { path: 'specialists[3].employeeId', rule: 'SPECIALIST_UNKNOWN' },
          { path: 'specialists[3].weight', rule: 'WEIGHT_OUT_OF_RANGE' },
        ],
      },
    });
    expect(await app.get(FunnelReader).stage(stage(line, 1).id)).toMatchObject({
      version: 1,
      specialists: [{ capacity: 100 }, {}],
    });
  });

  it('is not set over a list that somebody else has set since', async () => {
    const line = await aLine().insert(app.database);
    const body = { version: 1, specialists: [] };
    const ask = () => app.get(SetSpecialists).run(stage(line, 1).id, body, SOMEBODY);
    const outcomes = await Promise.all([ask(), ask(), ask()].map((asked) => refusalOf(asked)));
    expect(outcomes.sort()).toEqual(['STALE_VERSION', 'STALE_VERSION', 'done']);
  });

  it('leaves the leads of who is taken out with him, says so, and gives him no more', async () => {
    const line = await aLine().withSpecialists(2, { capacity: 10 }).insert(app.database);
    const [anna, boris] = [specialist(line, 1, 1), specialist(line, 1, 2)];
    const [lead = ''] = await enterMany(line, 1, to(anna));
    const listed = await set(line, 1, terms(boris, 10));
    expect(listed.formerSpecialists).toEqual([
      { employeeId: anna.id, name: anna.name, active: true, load: 1 },
    ]);
    expect((await recordOf(app.database, lead)).visits).toMatchObject([
      { employeeId: anna.id, endedAt: null },
    ]);
    await enterMany(line, 3);
    expect((await set(line, 1, terms(boris, 10))).specialists).toMatchObject([
      { employeeId: boris.id, load: 3 },
    ]);
    expect(await brokenInvariants(app)).toEqual([]);
  });
});

describe('a capacity that is lowered', () => {
  it('brings the leads into the seats that are left, and records those that hold none any more', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 40 }).insert(app.database);
    const anna = specialist(line, 1, 1);
    const leads = await enterMany(line, 5);
    const listed = await set(line, 1, terms(anna, 3));
    expect(listed.specialists).toMatchObject([{ capacity: 3, load: 5, overCapacity: 2 }]);
    const after = await seats(leads);
    expect(after.filter((seat) => seat !== null).sort()).toEqual([1, 2, 3]);
    expect(await brokenInvariants(app)).toEqual([]);
  });

  it('gives him no lead until he holds fewer than it', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 5 }).insert(app.database);
    const anna = specialist(line, 1, 1);
    const [first = '', second = ''] = await enterMany(line, 2);
    await set(line, 1, terms(anna, 1));
    const { lead } = await enterLead(app, line);
    const holders = [];
    for (const id of [first, second]) {
      await app
        .get(AdvanceLead)
        .run(id, { version: 1, toStageId: null, receiver: BY_POLICY, brief: null }, SOMEBODY);
      await app.get(HandOutLeads).idle();
      holders.push((await recordOf(app.database, lead.id)).visits.at(-1)?.employeeId);
    }
    expect(holders).toEqual([null, anna.id]);
    expect(await brokenInvariants(app)).toEqual([]);
  });

  it('and raised again gives everybody a seat', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 4 }).insert(app.database);
    const anna = specialist(line, 1, 1);
    const leads = await enterMany(line, 4);
    await set(line, 1, terms(anna, 1));
    expect((await set(line, 1, terms(anna, 9))).specialists).toMatchObject([{ load: 4, overCapacity: 0 }]);
    expect(new Set(await seats(leads)).size).toBe(4);
    expect(await brokenInvariants(app)).toEqual([]);
  });

  it('holds for who comes back into the list with fewer seats than he has leads', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 9 }).insert(app.database);
    const anna = specialist(line, 1, 1);
    await enterMany(line, 3);
    await set(line, 1);
    expect((await set(line, 1, terms(anna, 2))).specialists).toMatchObject([{ load: 3, overCapacity: 1 }]);
    expect(await brokenInvariants(app)).toEqual([]);
  });

  it.each([
    ['a lead that enters', 'enter_lead'],
    ['a lead that advances', 'write_move'],
  ])('is kept by %s after it was seen as it was before', async (_what, statement) => {
    const line = await aLine()
      .withSpecialists(1, { atStage: 1 })
      .withSpecialists(1, { atStage: 2, capacity: 50 })
      .insert(app.database);
    const [anna, boris] = [specialist(line, 1, 1), specialist(line, 2, 1)];
    const held = await enterLead(app, line, { at: stage(line, 2) });
    const [coming = ''] = await enterMany(line, 1);
    justBefore(app.database, statement, () => set(line, 2, terms(boris, 1)));
    const moved =
      statement === 'enter_lead'
        ? await enterLead(app, line, { at: stage(line, 2) })
        : await app
            .get(AdvanceLead)
            .run(coming, { version: 1, toStageId: null, receiver: BY_POLICY, brief: null }, SOMEBODY);
    expect([held.lead.employeeId, moved.lead.employeeId, moved.lead.waiting]).toEqual([boris.id, null, true]);
    expect(anna.id).not.toBe(boris.id);
    expect(await brokenInvariants(app)).toEqual([]);
  });

  it('is never exceeded by leads that advance at the same time, unless it is recorded', async () => {
    const line = await aLine()
      .withSpecialists(1, { atStage: 1, capacity: 500 })
      .withSpecialists(2, { atStage: 2, capacity: 40 })
      .insert(app.database);
    const [boris, vera] = [specialist(line, 2, 1), specialist(line, 2, 2)];
    const leads = await enterMany(line, 60);
    const next = { version: 1, toStageId: null, receiver: BY_POLICY, brief: null };
    const moves = leads.map((id) => app.get(AdvanceLead).run(id, next, SOMEBODY));
    // Heads who can't make up their minds, one after the other, while sixty leads arrive.
    const heads = [30, 3, 20, 2, 25, 4].reduce(
      (before, capacity) =>
        before.then(async () => void (await set(line, 2, terms(boris, capacity), terms(vera, capacity)))),
      Promise.resolve(),
    );
    const [moved] = await Promise.all([Promise.all(moves), heads]);
    expect(moved).toHaveLength(60);
    expect(await brokenInvariants(app)).toEqual([]);
    const { specialists, load } = (await app.get(FunnelReader).stage(stage(line, 2).id)) ?? {
      specialists: [],
      load: { open: 0, waiting: 0 },
    };
    expect(specialists.reduce((sum, { load: held }) => sum + held, load.waiting)).toBe(60);
    for (const { capacity, load: held, overCapacity } of specialists) {
      expect(held - overCapacity).toBeLessThanOrEqual(capacity);
    }
  });
});
