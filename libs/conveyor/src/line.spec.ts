import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  A_CALL,
  ASKS_FOR_A_CALL,
  commands,
  spell,
  type Command,
} from '../../../test/support/line-commands.ts';
import { factsOf } from '../../../test/support/lead-facts.ts';
import { advance, advanceRejection } from './advance.ts';
import { AHEAD, BEHIND, HERE } from './bearing.ts';
import { isRepeatable } from './decide.ts';
import { enter } from './enter.ts';
import { ConveyorError } from './errors.ts';
import { HOUR, MINUTE } from './instant.ts';
import type { LineLead, LineSetup } from './line-records.ts';
import { NO_CRITERIA } from './exit-criteria.ts';
import { Line } from './line.ts';
import { reassign } from './reassign.ts';
import { returnLead } from './return-lead.ts';
import { FITS_ALL } from './routing/fits.ts';
import type { Terms } from './routing/roster.ts';
import { silenced } from './silenced.ts';
import { USUAL_SETTINGS } from './stage.ts';
import { win } from './win.ts';

const FACTS = factsOf('Lead');
const START = 1_795_000_000_000;
/** Forty commands each; more find nothing new and make everybody wait. */
const RUNS = 20;

/** Three stages; small capacities, so that they run out. The last employee has left. */
function aSetup(capacity = 2): LineSetup {
  const stages = ['s1', 's2', 's3'].map((id, index) => ({
    id,
    funnelId: 'f',
    position: index + 1,
    name: id,
    colour: '#ffffff',
    ...USUAL_SETTINGS,
    timeLimitMinutes: index === 1 ? 60 : null,
    exit: index === 1 ? ASKS_FOR_A_CALL : NO_CRITERIA,
  }));
  const terms = (stageId: string, employeeId: string, rank: 'primary' | 'reserve'): Terms => ({
    stageId,
    employeeId,
    rank,
    weight: 1,
    capacity,
    since: START,
    fits: FITS_ALL,
    strength: null,
  });
  return {
    funnelId: 'f',
    stages,
    lossReasons: [{ id: 'r', name: 'No need' }],
    terms: [
      terms('s1', 'anna', 'primary'),
      terms('s1', 'boris', 'primary'),
      terms('s2', 'boris', 'primary'),
      terms('s2', 'vera', 'reserve'),
      terms('s3', 'vera', 'primary'),
      terms('s3', 'gleb', 'primary'),
    ],
    workers: ['anna', 'boris', 'vera', 'gleb'].map((employeeId) => ({
      employeeId,
      channels: ['email', 'in_app'] as const,
      version: 1,
      active: employeeId !== 'gleb',
      capacity: null,
      hours: null,
    })),
    department: { id: 'sales', heads: [{ employeeId: 'olga', channels: ['email'] }], hours: null },
  };
}

/** Plays commands, a minute apart; what the rules refuse changes nothing. Gives the line and how many were done. */
function play(all: readonly Command[], line: Line): number {
  let done = 0;
  all.forEach((command, index) => {
    const spelled = spell(command, line);
    if (!spelled) return;
    const { verb, leadId, stageId, employeeId, actor, beside, bearing, rule } = spelled;
    if (beside === 'watch') line.watch(leadId, employeeId);
    if (beside === 'log') line.log(leadId, A_CALL);
    const present = { actor, now: START + index * MINUTE, seed: `v${index}` };
    try {
      const move = rule(
        verb === 'enter'
          ? line.entrance(`lead${index}`, FACTS, stageId, present)
          : line.desk(leadId, bearing, present),
      );
      let notices = 0;
      const ids = {
        visitId: `v${index}`,
        handoffId: `h${index}`,
        noticeId: () => `n${index}-${(notices += 1)}`,
      };
      expect(line.apply(move, ids, actor)).toBe(true);
      done += 1;
    } catch (error) {
      if (!(error instanceof ConveyorError)) throw error;
    }
  });
  return done;
}

describe('whatever is done on a line', () => {
  const lines = commands(40).map((all) => {
    const line = new Line(aSetup());
    play(all, line);
    return line;
  });
  const always = (holds: (lead: LineLead, line: Line) => void): void =>
    fc.assert(
      fc.property(lines, (line) => line.leads.forEach((lead) => holds(lead, line))),
      { numRuns: RUNS },
    );

  it('an open lead has exactly one open visit and a closed one none', () => {
    always(({ status, visits, closedAt }) => {
      const open = visits.filter(({ end }) => end === null);
      expect(open.length).toBe(status === 'open' ? 1 : 0);
      expect(open.every((visit) => visit === visits.at(-1))).toBe(true);
      expect(closedAt === null).toBe(status === 'open');
    });
  });

  it('visits follow each other without gap or overlap, but for leads that came back', () => {
    always(({ visits }) => {
      visits.forEach((visit, index) => {
        expect(visit.number).toBe(index + 1);
        const before = visits[index - 1]?.end;
        if (!before) return;
        // A lead that was reopened by mistake was closed again, and can come back later.
        const isClosedAgain = before.outcome === 'undone' && visit.standsSince === null;
        const isBack = before.outcome === 'won' || before.outcome === 'lost' || isClosedAgain;
        if (isBack) expect(visit.enteredAt).toBeGreaterThanOrEqual(before.endedAt);
        else expect(visit.enteredAt).toBe(before.endedAt);
      });
    });
  });

  it('what was taken back is whole: somebody goes on where the lead was, or the lead is closed again', () => {
    always(({ status, visits }) => {
      visits.forEach((visit, index) => {
        const [before, after] = [visits[index - 1], visits[index + 1]];
        if (visit.takenBack) {
          const resumed = after?.end?.outcome === 'undone' ? visits[index + 2] : after;
          const { stageId, employeeId, dueAt, brief, setAside } = visit;
          expect(resumed).toMatchObject({ stageId, employeeId, dueAt, brief, setAside });
          expect(resumed?.standsSince).toBe(visit.standsSince ?? visit.enteredAt);
        }
        if (visit.end?.outcome === 'undone') {
          const isClosedAgain = before?.end?.outcome === 'won' || before?.end?.outcome === 'lost';
          expect(before?.takenBack).toBe(!isClosedAgain);
          if (isClosedAgain && !after) expect(status).toBe(before?.end?.outcome);
        }
      });
    });
  });

  it('whoever holds a lead was handed it and was told on every channel', () => {
    always(({ visits, handoffs, notices }, line) => {
      for (const visit of visits.filter(({ employeeId }) => employeeId !== null)) {
        const handoff = handoffs.find(({ visitId }) => visitId === visit.id);
        expect(handoff?.toEmployeeId).toBe(visit.employeeId);
        const wanted = line.setup.workers.find(({ employeeId }) => employeeId === visit.employeeId)?.channels;
        const told = notices
          .filter(({ handoffId }) => handoffId === handoff?.id)
          .map(({ channel }) => channel);
        expect(told).toEqual(wanted);
      }
    });
  });

  it('a visit has one live handoff at most, and none once it was declined or withdrawn', () => {
    always(({ visits, handoffs }) => {
      for (const { id, end } of visits) {
        const live = handoffs.filter(
          ({ visitId, state }) => visitId === id && /offered|accepted/.test(state),
        );
        expect(live.length).toBeLessThanOrEqual(1);
        if (end) expect(live.every(({ state }) => state === 'accepted')).toBe(true);
      }
    });
  });

  it('nobody holds more than his capacity unless a person forced it', () => {
    fc.assert(
      fc.property(lines, (line) => {
        for (const { stageId, employeeId, capacity } of line.setup.terms) {
          const held = line.leads.flatMap(({ visits }) =>
            visits.filter(
              (visit) => !visit.end && visit.stageId === stageId && visit.employeeId === employeeId,
            ),
          );
          const seats = held.flatMap(({ seat }) => seat ?? []);
          expect(new Set(seats).size).toBe(seats.length);
          expect(Math.max(0, ...seats)).toBeLessThanOrEqual(capacity);
          expect(held.filter(({ overCapacity }) => !overCapacity).length).toBe(seats.length);
          expect(line.load(stageId, employeeId)).toBe(held.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('every decision can be made again from its record and was kept to', () => {
    always(({ visits }) => {
      for (const { decision, employeeId } of visits) {
        expect(decision && isRepeatable(decision)).toBe(true);
        expect(decision?.chosen).toBe(employeeId);
      }
    });
  });

  it('most of it is possible, so that all of this means something', () => {
    const samples = fc.sample(commands(40), { numRuns: 100, seed: 1 });
    const given = samples.reduce((sum, all) => sum + all.length, 0);
    const lines = samples.map(() => new Line(aSetup()));
    const done = samples.reduce((sum, all, index) => sum + play(all, lines[index] ?? new Line(aSetup())), 0);
    expect(done / given).toBeGreaterThan(0.25);
    const outcomes = lines.flatMap(({ leads }) =>
      leads.flatMap(({ visits }) => visits.flatMap(({ end }) => end?.outcome ?? [])),
    );
    expect(outcomes.filter((outcome) => outcome === 'undone').length).toBeGreaterThan(50);
  });
});

describe('a line in memory', () => {
  const present = { actor: null, now: START, seed: 'v1' };
  const ids = (name: string) => ({
    visitId: `v-${name}`,
    handoffId: `h-${name}`,
    noticeId: () => `n-${name}`,
  });
  const ONWARD = { toStageId: null, receiver: { by: 'policy' }, brief: null } as const;
  const byPolicy = { stageId: null, receiver: { by: 'policy' }, brief: null } as const;

  it('refuses a move that was decided before another one', () => {
    const line = new Line(aSetup());
    line.apply(enter(line.entrance('l', FACTS, null, present), byPolicy), ids('a'));
    const [first, second] = [win(line.desk('l', HERE, present)), win(line.desk('l', HERE, present))];
    expect([line.apply(first, ids('b')), line.apply(second, ids('c'))]).toEqual([true, false]);
  });

  it('refuses a move whose seat is taken meanwhile', () => {
    const line = new Line(aSetup(1));
    const named = { ...byPolicy, receiver: { by: 'person', employeeId: 'anna', force: false } } as const;
    const decided = ['l1', 'l2'].map((lead) => enter(line.entrance(lead, FACTS, null, present), named));
    expect(decided.map((move, index) => line.apply(move, ids(String(index))))).toEqual([true, false]);
    expect(line.leads.map(({ id }) => id)).toEqual(['l1']);
  });

  it('lets a lead leave a stage that asks for a call once one was logged during its stay', () => {
    const line = new Line(aSetup());
    line.apply(enter(line.entrance('l', FACTS, 's2', present), { ...byPolicy, stageId: 's2' }), ids('a'));
    expect(advanceRejection(line.desk('l', AHEAD, present), ONWARD)?.code).toBe('EXIT_CRITERIA_UNMET');
    line.log('l', A_CALL);
    line.apply(reassign(line.desk('l', HERE, present), { receiver: { by: 'queue' }, brief: null }), ids('b'));
    expect(advanceRejection(line.desk('l', AHEAD, present), ONWARD)).toBeUndefined();
    line.apply(returnLead(line.desk('l', BEHIND, present), { ...ONWARD, reason: 'R' }), ids('c'));
    line.apply(advance(line.desk('l', AHEAD, present), ONWARD), ids('d'));
    expect(advanceRejection(line.desk('l', AHEAD, present), ONWARD)?.code).toBe('EXIT_CRITERIA_UNMET');
  });

  it('tells who watches a lead of every move, on what it is about: the visit that begins, or the last one', () => {
    const line = new Line(aSetup());
    line.apply(enter(line.entrance('l', FACTS, null, present), byPolicy), ids('a'));
    line.watch('l', 'vera');
    const toBoris = { by: 'person', employeeId: 'boris', force: true } as const;
    line.apply(reassign(line.desk('l', HERE, present), { receiver: toBoris, brief: null }), ids('b'));
    line.apply(win(line.desk('l', HERE, present)), ids('c'));
    const told = line.lead('l')?.notices.filter(({ employeeId }) => employeeId === 'vera');
    expect(told?.map(({ kind, channel, visitId, handoffId }) => [kind, channel, visitId, handoffId])).toEqual(
      [
        ['lead.moved', 'email', 'v-b', null],
        ['lead.moved', 'in_app', 'v-b', null],
        ['lead.moved', 'email', 'v-b', null],
        ['lead.moved', 'in_app', 'v-b', null],
      ],
    );
  });

  it('tells a head of a waiting stage once an hour', () => {
    const line = new Line(aSetup());
    const waiting = { ...byPolicy, receiver: { by: 'queue' } } as const;
    const start = Math.ceil(START / HOUR) * HOUR;
    [start, start + 59 * MINUTE, start + HOUR].forEach((now, index) => {
      line.apply(
        enter(line.entrance(`l${index}`, FACTS, null, { ...present, now }), waiting),
        ids(String(index)),
      );
    });
    expect(line.leads.map(({ notices }) => notices.length)).toEqual([1, 0, 1]);
  });

  it('keeps a silenced move with the reason why nobody is told', () => {
    const line = new Line(aSetup());
    line.apply(silenced(enter(line.entrance('l', FACTS, null, present), byPolicy), 'IMPORTED'), ids('a'));
    expect(line.lead('l')?.notices.map(({ suppressed }) => suppressed)).toEqual(['IMPORTED', 'IMPORTED']);
  });

  it('knows no lead that has not entered', () => {
    expect(() => new Line(aSetup()).desk('l', HERE, present)).toThrow('Lead l has not entered');
  });
});
