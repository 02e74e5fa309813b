import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsOf } from '#conveyor';
import { createUuidv7, uuidv7 } from '#platform';
import { historyOfStays } from '../replay/history-of-stays.ts';
import type { RecordedHistory } from '../replay/recorded-history.ts';
import type { Stay } from '../replay/stay.ts';
import { foundLine, type FoundLine } from './found-line.ts';
import { playOnLine, type PlayedHistory } from './play-on-line.ts';

const DAY = 86_400_000;
const BEGAN = Date.parse('2026-01-01T00:00:00Z');
const STAGES = ['Call', 'Demo', 'Sign'];
const PEOPLE = ['Anna', 'Boris', 'Vera'];

const stay = (lead: string, at: number, more: Partial<Stay>): Stay => ({
  line: 1,
  lead,
  stage: 'Call',
  employee: '',
  at,
  from: '',
  until: '',
  outcome: '',
  reason: '',
  ...more,
});

function recorded(stays: readonly Stay[]): RecordedHistory {
  const history = historyOfStays(stays, {
    file: 'f',
    remarks: [],
    noReason: 'none',
    funnel: 'F',
    factsOf: (name) => factsOf({ name }),
    order: STAGES,
  });
  return { ...history, counts: [] };
}

type Played = Readonly<{ found: FoundLine; played: PlayedHistory }>;

function play(history: RecordedHistory): Played {
  const now = BEGAN + 400 * DAY;
  const found = foundLine(history, {
    departmentId: uuidv7(now),
    funnel: 'F',
    people: [],
    language: 'en',
    timeZone: 'UTC',
    now,
    newId: () => uuidv7(now),
  });
  const steps = playOnLine(history, found, createUuidv7());
  for (;;) {
    const step = steps.next();
    if (step.done) return { found, played: step.value };
  }
}

/** Where a lead has been, with whom and from when on, as the line has it. */
function visitsOf({ found, played }: Played, name: string): readonly unknown[] {
  const names = new Map([...found.employeeIds].map(([key, id]) => [id, key]));
  const lead = played.leads.find(({ facts }) => facts.name === name);
  return (lead?.visits ?? []).map(({ stageId, employeeId, enteredAt }) => [
    found.line.stages.find(({ id }) => id === stageId)?.name,
    names.get(employeeId ?? '') ?? '',
    enteredAt,
  ]);
}

const arbitraryStays = fc
  .array(
    fc.record({
      lead: fc.constantFrom('a', 'b', 'c'),
      day: fc.integer({ min: 0, max: 300 }),
      stage: fc.constantFrom(...STAGES),
      employee: fc.constantFrom('', ...PEOPLE),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((rows) =>
    rows.map(({ lead, day, stage, employee }, place) =>
      // No two of one moment.
      stay(lead, BEGAN + day * DAY + place, { stage, employee }),
    ),
  );

describe('a history that is played', () => {
  it('is on the line what was recorded, visit for visit, whatever happened to the leads', () => {
    fc.assert(
      fc.property(arbitraryStays, (stays) => {
        const done = play(recorded(stays));
        expect(done.played.refused).toEqual([]);
        for (const lead of new Set(stays.map((one) => one.lead))) {
          const own = stays.filter((one) => one.lead === lead).toSorted((a, b) => a.at - b.at);
          // To be where one is already is no move.
          const moved = own.filter(({ stage, employee }, place) => {
            const before = own[place - 1];
            return !before || before.stage !== stage || before.employee !== employee;
          });
          expect(visitsOf(done, lead)).toEqual(moved.map(({ stage, employee, at }) => [stage, employee, at]));
        }
      }),
    );
  });

  it('tells nobody: of what is over there is no line in the ledger, and what is open has one that is silent', () => {
    const { played } = play(
      recorded([
        stay('open', BEGAN, { employee: 'Anna' }),
        stay('open', BEGAN + DAY, { stage: 'Demo', employee: 'Boris' }),
        stay('won', BEGAN, { employee: 'Anna', outcome: 'won', until: '2026-01-05' }),
      ]),
    );
    const notices = played.leads.flatMap((lead) => lead.notices);
    expect(notices.map(({ suppressed }) => suppressed)).toEqual(['IMPORTED']);
    expect(played.leads.map(({ status }) => status)).toEqual(['open', 'won']);
  });

  it('knows who is a former employee: he holds nothing and was not heard of for a month', () => {
    const { found } = play(
      recorded([
        stay('a', BEGAN, { employee: 'Anna' }),
        stay('a', BEGAN + 100 * DAY, { stage: 'Demo', employee: 'Boris' }),
        stay('b', BEGAN + DAY, { employee: 'Vera' }),
      ]),
    );
    const former = [...found.employeeIds].filter(([, id]) => found.stored.formerIds.includes(id));
    // Vera holds a lead still, however long ago she was heard of.
    expect(former.map(([key]) => key)).toEqual([]);
    const moved = play(
      recorded([
        stay('a', BEGAN, { employee: 'Anna' }),
        stay('a', BEGAN + DAY, { stage: 'Demo', employee: 'Boris' }),
        stay('b', BEGAN + 100 * DAY, { employee: 'Vera' }),
      ]),
    ).found;
    expect(
      [...moved.employeeIds].filter(([, id]) => moved.stored.formerIds.includes(id)).map(([key]) => key),
    ).toEqual(['Anna']);
    expect(moved.stored.specialists.map(({ employeeId }) => employeeId)).not.toContain(
      moved.stored.formerIds[0],
    );
  });
});
