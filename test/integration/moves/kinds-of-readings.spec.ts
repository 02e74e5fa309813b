import { beforeAll, describe, expect, it } from '@jest/globals';
import { FIRST_TURN, type Bearing, type LeadFacts, type Situation } from '#conveyor';
import { readDeskOf, readEntranceOf, readTrialOf, type DeskReading, type Statement } from '#database';
import { uuidv7 } from '#platform';
import { AdvanceLead, LogActivity } from '#use-cases';
import { BY_POLICY, enterLead, SOMEBODY, stage, underKey } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { subsets } from '../../support/kinds-of-moves.ts';
import { factsOf } from '../../support/lead-facts.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const ASKED = ['inAll', 'turn', 'acquaintances', 'activities'] as const;

type Asked = (typeof ASKED)[number];

const KEY = 'the key';
const facts: LeadFacts = factsOf('Romashka', { phone: '+7 900 000-00-00', company: 'Romashka' });

let line: Line;
let elsewhere: Line;
let leadId: string;
let bearings: readonly Bearing[];

/** Turns that have been taken, so that one that is read can be told from one that is not. */
const beginTurns: Statement<never> = {
  name: 'test_begin_turns',
  text: `insert into turns (stage_id, number, credits) select id, 7, '{}' from stages`,
};

/** Lets funnel $1 and somebody of funnel $2 ask for just these things. It is the same line otherwise. */
const ask: Statement<never> = {
  name: 'test_ask',
  text: `
with
  people as (update employees e set capacity = case when $3::boolean then 90 end from specialists p, stages s
    where p.employee_id = e.id and s.id = p.stage_id and s.funnel_id = $2),
  ours as (update stages set policy = case when $5::boolean then 'same-person-first' else 'weighted-least-loaded' end
    where funnel_id = $1)
update stages set policy = case when $4::boolean then 'smooth-weighted-round-robin' else 'weighted-least-loaded' end,
  exit_criteria = case when $6::boolean then '{"fields": [], "activities": [{"kind": "call", "outcome": null, "atLeast": 1}],
    "questions": []}'::jsonb else '{"fields": [], "activities": [], "questions": []}' end
  where funnel_id = $2`,
};

async function lineAsksFor(asked: readonly Asked[]): Promise<void> {
  const has = ASKED.map((part) => asked.includes(part));
  await app.database.run(ask, [line.funnelId, elsewhere.funnelId, ...has]);
}

beforeAll(async () => {
  line = await aLine().withSpecialists(2).insert(app.database);
  elsewhere = await aLine().insert(app.database);
  await app.database.run(beginTurns, []);
  const { lead } = await enterLead(app, line, { known: facts });
  await enterLead(app, line, { known: facts });
  leadId = lead.id;
  const command = { version: 1, toStageId: null, receiver: BY_POLICY, brief: null };
  await app.get(AdvanceLead).run(leadId, command, underKey(KEY));
  const call = {
    kind: 'call',
    outcome: 'connected',
    at: null,
    durationSeconds: null,
    note: null,
    employeeId: null,
  } as const;
  await app.get(LogActivity).run(leadId, call, SOMEBODY);
  bearings = (['ahead', 'behind', 'here'] as const).flatMap((direction) =>
    [null, stage(line, 1).id].map((stageId) => ({ direction, stageId })),
  );
});

/** What is read when only this is asked for, of what is read when all is. */
function only(asked: readonly Asked[], { situation }: DeskReading): Situation {
  return {
    ...situation,
    loads: { ...situation.loads, inAll: asked.includes('inAll') ? situation.loads.inAll : {} },
    turn: asked.includes('turn') ? situation.turn : FIRST_TURN,
    acquaintances: asked.includes('acquaintances') ? situation.acquaintances : {},
    activities: asked.includes('activities') ? situation.activities : [],
  };
}

async function found<Reading>(reading: Promise<Reading | undefined>): Promise<Reading> {
  const read = await reading;
  if (!read) throw new Error('It is not there');
  return read;
}

describe('what a move looks at', () => {
  it('is the same whatever else the line asks for, and what nobody asks for is as if there were none', async () => {
    const read = (bearing: Bearing, key: string | null): Promise<DeskReading> =>
      found(readDeskOf(app.database, leadId, bearing, key));
    await lineAsksFor(ASKED);
    const all = await Promise.all(bearings.map((bearing) => read(bearing, KEY)));
    for (const { situation, kept } of all) {
      expect(situation.activities).toHaveLength(1);
      expect(situation).toMatchObject({ turn: { number: 7 }, visits: 2 });
      expect(kept).not.toBeNull();
      expect(Object.values(situation.loads.inAll)).not.toEqual([]);
      expect(Object.values(situation.acquaintances)).not.toEqual([]);
    }
    for (const asked of subsets(ASKED)) {
      await lineAsksFor(asked);
      for (const [place, bearing] of bearings.entries()) {
        for (const key of [null, KEY]) {
          const { situation, kept } = await read(bearing, key);
          const full = all[place];
          expect({ asked, bearing, situation }).toEqual({
            asked,
            bearing,
            situation: full && only(asked, full),
          });
          expect(kept).toEqual(key && full?.kept);
        }
      }
    }
  });

  it('is so for a new lead, too', async () => {
    const read = (stageId: string | null, key: string | null): Promise<DeskReading> =>
      found(readEntranceOf(app.database, { id: leadId, funnelId: line.funnelId, stageId, facts }, key));
    await lineAsksFor(ASKED);
    const all = await read(null, KEY);
    expect(Object.values(all.situation.acquaintances)).toMatchObject([
      { through: 'phone' },
      { through: 'phone' },
    ]);
    for (const asked of subsets(ASKED)) {
      await lineAsksFor(asked);
      for (const stageId of [null, stage(line, 1).id]) {
        for (const key of [null, KEY]) {
          const { situation, kept } = await read(stageId, key);
          expect({ asked, situation }).toEqual({ asked, situation: only(asked, all) });
          expect(kept).toEqual(key && all.kept);
        }
      }
    }
  });

  it('has what a policy asks for that is only tried, also where no stage has it', async () => {
    const stageId = stage(line, 1).id;
    for (const asked of subsets(ASKED)) {
      await lineAsksFor(asked);
      for (const lead of [{ leadId }, { facts }]) {
        const byTurns = { stageId, policy: 'smooth-weighted-round-robin', ...lead } as const;
        expect((await found(readTrialOf(app.database, byTurns))).situation.turn.number).toBe(7);
        const byAcquaintance = { stageId, policy: 'same-person-first', ...lead } as const;
        const { situation } = await found(readTrialOf(app.database, byAcquaintance));
        expect(Object.values(situation.acquaintances)).not.toEqual([]);
      }
    }
    const nobody = readDeskOf(
      app.database,
      uuidv7(app.clock.now()),
      { direction: 'here', stageId: null },
      null,
    );
    expect(await nobody).toBeUndefined();
  });
});
