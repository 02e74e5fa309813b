import { describe, expect, it } from '@jest/globals';
import type { ConveyorErrorDetails } from '#conveyor';
import { AdvanceLead, LoseLeads, ReassignLeads } from '#use-cases';
import {
  BY_POLICY,
  enterLead,
  refusalOf,
  refused,
  SOMEBODY,
  specialist,
  stage,
  to,
  underKey,
} from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { brokenInvariants } from '../../support/broken-invariants.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { advanceMany, enterMany, seenOf, type LeadAt } from '../../support/many-leads.ts';

const app = useLine();

const NOWHERE = '018f0000-0000-7000-8000-000000000000';

const advance = ({ id, version }: LeadAt) =>
  app.get(AdvanceLead).run(id, { version, toStageId: null, receiver: BY_POLICY, brief: null }, SOMEBODY);

const versions = (leads: readonly LeadAt[]) =>
  Promise.all(leads.map(async ({ id }) => (await recordOf(app.database, id)).version));

/** The places of the refused leads and why. */
async function refusalsOf(asked: Promise<unknown>): Promise<readonly (readonly [number, string])[]> {
  const error = await refused(asked);
  if (error?.code !== 'LEADS_REFUSED') throw new Error(`Not refused so, but ${error?.code ?? 'done'}.`);
  const { refusals } = error.details as ConveyorErrorDetails['LEADS_REFUSED'];
  return refusals.map(({ place, rejection }) => [place, rejection.code]);
}

describe('leads that are moved all or not at all', () => {
  it('advance together, answered in the order in which they were named', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const leads = (await enterMany(app, line, 5)).toReversed();
    const outcomes = await advanceMany(app, leads, 'all');
    expect(outcomes).toMatchObject(
      leads.map(({ id }) => ({ lead: { id, version: 2, stageId: stage(line, 2).id, waiting: false } })),
    );
    expect(await versions(leads)).toEqual([2, 2, 2, 2, 2]);
    expect(await brokenInvariants(app)).toEqual([]);
  });

  it('stay where they are when only the last of them can not be moved', async () => {
    const line = await aLine().insert(app.database);
    const leads = await enterMany(app, line, 4);
    const stale = [...leads.slice(0, 3), { id: leads[3]?.id ?? '', version: 9 }];
    expect(await refusalsOf(advanceMany(app, stale, 'all'))).toEqual([[3, 'LEAD_MOVED_ON']]);
    for (const { id } of leads) {
      const { version, visits, handoffs, notifications } = await recordOf(app.database, id);
      expect([version, visits.length, handoffs.length, notifications.length]).toEqual([1, 1, 1, 1]);
    }
  });

  it('are all named that can not be moved, each with its own reason', async () => {
    const line = await aLine().insert(app.database);
    const [first, stale, lost, last] = await enterMany(app, line, 4);
    if (!first || !stale || !lost || !last) throw new Error('Too few leads.');
    await app.get(LoseLeads).run({ leads: [lost], mode: 'all' }, { reason: 'Silent' }, SOMEBODY);
    const atEnd = await enterLead(app, line, { at: stage(line, 3) });
    const asked = advanceMany(
      app,
      [
        first,
        { ...stale, version: 2 },
        { ...lost, version: 2 },
        { id: NOWHERE, version: 1 },
        { id: atEnd.lead.id, version: 1 },
        last,
      ],
      'all',
    );
    expect(await refusalsOf(asked)).toEqual([
      [1, 'LEAD_MOVED_ON'],
      [2, 'LEAD_CLOSED'],
      [3, 'NOT_FOUND'],
      [4, 'NO_NEXT_STAGE'],
    ]);
    expect(await versions([first, last])).toEqual([1, 1]);
  });

  it('fill the room that is left, and are refused beyond it when their receiver is named', async () => {
    const line = await aLine()
      .withSpecialists(1, { atStage: 1 })
      .withSpecialists(1, { atStage: 2, capacity: 3 })
      .insert(app.database);
    const leads = await enterMany(app, line, 5);
    const receiver = to(specialist(line, 2));
    expect(await refusalsOf(advanceMany(app, leads, 'all', { receiver }))).toEqual([
      [3, 'AT_CAPACITY'],
      [4, 'AT_CAPACITY'],
    ]);
    expect(seenOf(await advanceMany(app, leads, 'each', { receiver }))).toEqual([
      2,
      2,
      2,
      'AT_CAPACITY',
      'AT_CAPACITY',
    ]);
    expect(await brokenInvariants(app)).toEqual([]);
  });
});

describe('leads each of which is moved if it can be', () => {
  it('are reported one by one, and those that can not be moved stay as they are', async () => {
    const line = await aLine().insert(app.database);
    const [one, stale, other] = await enterMany(app, line, 3);
    if (!one || !stale || !other) throw new Error('Too few leads.');
    await advance(stale);
    const outcomes = await advanceMany(app, [one, stale, other], 'each');
    expect(outcomes).toMatchObject([
      { lead: { id: one.id, version: 2 } },
      {
        refusal: {
          place: 1,
          leadId: stale.id,
          rejection: { code: 'LEAD_MOVED_ON', details: { expected: 1, current: { version: 2 } } },
        },
      },
      { lead: { id: other.id, version: 2 } },
    ]);
  });

  it('are lost for one reason, or given to somebody else, by the rules of single leads', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const boris = specialist(line, 1, 2);
    const leads = await enterMany(app, line, 3, { receiver: to(specialist(line, 1)) });
    const given = app
      .get(ReassignLeads)
      .run({ leads: [...leads], mode: 'each' }, { receiver: to(boris), brief: 'Is away' }, SOMEBODY);
    expect(seenOf(await given)).toEqual([2, 2, 2]);
    const again = leads.map(({ id }) => ({ id, version: 2 }));
    const held = app
      .get(ReassignLeads)
      .run({ leads: again, mode: 'each' }, { receiver: to(boris), brief: null }, SOMEBODY);
    expect(seenOf(await held)).toEqual(['ALREADY_HELD', 'ALREADY_HELD', 'ALREADY_HELD']);
    const lost = app.get(LoseLeads).run({ leads: again, mode: 'each' }, { reason: 'No budget' }, SOMEBODY);
    expect(seenOf(await lost)).toEqual([3, 3, 3]);
    for (const { id } of leads) {
      expect((await recordOf(app.database, id)).visits).toMatchObject([
        { outcome: 'reassigned' },
        { employeeId: boris.id, brief: 'Is away', outcome: 'lost', reason: 'No budget' },
      ]);
    }
  });

  it('are asked for again under the same key and get the same answer, done and refused', async () => {
    const line = await aLine().insert(app.database);
    const leads = [...(await enterMany(app, line, 2)), { id: NOWHERE, version: 1 }];
    const caller = underKey(`each-${leads[0]?.id}`);
    const first = await advanceMany(app, leads, 'each', { caller });
    expect(seenOf(first)).toEqual([2, 2, 'NOT_FOUND']);
    expect(await advanceMany(app, leads, 'each', { caller })).toEqual(first);
    expect(await versions(leads.slice(0, 2))).toEqual([2, 2]);
  });
});

describe('two who move many leads at the same moment', () => {
  it('move each lead once, whichever of them is first, in whatever order they name them', async () => {
    const line = await aLine().withSpecialists(3).insert(app.database);
    const leads = await enterMany(app, line, 30);
    const [one, other] = await Promise.all([
      advanceMany(app, leads.slice(0, 20), 'each'),
      advanceMany(app, leads.slice(10).toReversed(), 'each'),
    ]);
    const shared = [one.slice(10), other.slice(10).toReversed()].map(seenOf);
    for (const [place, seen] of (shared[0] ?? []).entries()) {
      expect([seen, shared[1]?.[place]].toSorted()).toEqual([2, 'LEAD_MOVED_ON']);
    }
    expect(new Set(await versions(leads))).toEqual(new Set([2]));
    expect(await brokenInvariants(app)).toEqual([]);
  });

  it('are granted one, when both want all of them', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const leads = await enterMany(app, line, 10);
    const asked = [advanceMany(app, leads, 'all'), advanceMany(app, leads.toReversed(), 'all')];
    expect((await Promise.all(asked.map(refusalOf))).sort()).toEqual(['LEADS_REFUSED', 'done']);
    expect(new Set(await versions(leads))).toEqual(new Set([2]));
  });

  it('do not keep anybody from moving single leads, which are moved once as well', async () => {
    const line = await aLine()
      .withSettings({ policy: 'smooth-weighted-round-robin' })
      .withSpecialists(3, { capacityInAll: 70 })
      .insert(app.database);
    const leads = await enterMany(app, line, 40);
    const [many, ...single] = await Promise.all([
      advanceMany(app, leads, 'each'),
      ...leads.slice(0, 20).map((lead) => refusalOf(advance(lead))),
    ]);
    const granted = single.filter((outcome) => outcome === 'done').length;
    expect(seenOf(many).filter((seen) => seen === 2)).toHaveLength(40 - granted);
    expect(new Set(await versions(leads))).toEqual(new Set([2]));
    expect(await brokenInvariants(app)).toEqual([]);
  });
});

describe('many leads at a stage that gives them out in turn', () => {
  it('go round, each specialist by his weight, from the very first lead of the stage on', async () => {
    const line = await aLine()
      .withSettings({ policy: 'smooth-weighted-round-robin' })
      .withSpecialists(1, { atStage: 1 })
      .withSpecialists(1, { atStage: 2, weight: 2 })
      .withSpecialists(1, { atStage: 2 })
      .insert(app.database);
    const leads = await enterMany(app, line, 9);
    const outcomes = await advanceMany(app, leads, 'all');
    const [anna, boris] = [specialist(line, 2, 1).id, specialist(line, 2, 2).id];
    expect(outcomes.map((outcome) => 'lead' in outcome && outcome.lead.employeeId)).toEqual(
      [1, 2, 3].flatMap(() => [anna, boris, anna]),
    );
  });
});

it('a thousand leads are moved by one command, each as if it were alone', async () => {
  const line = await aLine().withSpecialists(4, { capacity: 1_000 }).insert(app.database);
  const leads = await enterMany(app, line, 1_000);
  expect(new Set(seenOf(await advanceMany(app, leads, 'all')))).toEqual(new Set([2]));
  expect(await brokenInvariants(app)).toEqual([]);
});
