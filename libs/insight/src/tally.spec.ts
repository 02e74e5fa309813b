import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countedVisits, type RecordedVisit } from './counted-visits.ts';
import { addTallies, conversion, ended, forward, NOTHING, open, tallyOf } from './tally.ts';

const HOUR = 3_600_000;

/** A lead's history by what stands at which stage and how it ended; each visit lasts an hour. */
const history = (
  ...visits: readonly (readonly [stage: string, outcome: string | null, more?: Partial<RecordedVisit>])[]
) =>
  visits.map(([stageId, outcome, more], index): RecordedVisit => ({
    leadId: 'lead',
    number: index + 1,
    stageId,
    employeeId: 'anna',
    enteredAt: index * HOUR,
    endedAt: outcome === null ? null : (index + 1) * HOUR,
    outcome,
    lossReasonId: null,
    takenBack: false,
    standsSince: null,
    acceptedAt: null,
    ...more,
  }));

describe('the visits that count', () => {
  it('are first ones, then further ones, and none where a lead only changes hands', () => {
    const visits = countedVisits(
      history(
        ['call', 'reassigned'],
        ['call', 'advanced'],
        ['meet', 'returned'],
        ['call', 'lost'],
        ['call', null],
      ),
    );
    expect(visits.map(({ stageId, arrival, end }) => [stageId, arrival, end])).toEqual([
      ['call', 'first', 'handed-on'],
      ['call', null, 'advanced'],
      ['meet', 'first', 'returned'],
      ['call', 'again', 'lost'],
      // Opened again where it was lost.
      ['call', 'again', null],
    ]);
    expect(visits.map(({ arrivedAt }) => arrivedAt / HOUR)).toEqual([0, 0, 2, 3, 4]);
  });

  it('leave out a move that was taken back, and go on with the visit that it had ended', () => {
    const visits = countedVisits(
      history(
        ['call', 'advanced', { takenBack: true }],
        ['meet', 'undone'],
        ['call', 'lost', { standsSince: 0 }],
      ),
    );
    expect(visits).toEqual([
      expect.objectContaining({ stageId: 'call', arrival: 'first', end: 'lost', enteredAt: 0, arrivedAt: 0 }),
    ]);
  });
});

describe('a tally', () => {
  it('is whole: what was entered has ended, was handed on, or is open', () => {
    const end = fc.constantFrom('advanced', 'won', 'lost', 'returned', 'handed-on', null);
    const arrival = fc.constantFrom('first', 'again', null);
    fc.assert(
      fc.property(fc.array(fc.record({ arrival, end })), (visits) => {
        const tally = addTallies(visits.map(tallyOf));
        expect(tally.entered).toBe(visits.length);
        expect(open(tally)).toBe(visits.filter((visit) => visit.end === null).length);
        expect(ended(tally) + open(tally) + tally.handedOn).toBe(tally.entered);
      }),
    );
  });

  it('takes the open ones for no failures, and says nothing of a stage where nothing has ended', () => {
    const tally = { ...NOTHING, entered: 10, advanced: 2, won: 1, lost: 2, returned: 1, handedOn: 1 };
    expect([forward(tally), ended(tally), open(tally), conversion(tally)]).toEqual([3, 6, 3, 0.5]);
    expect(conversion({ ...NOTHING, entered: 4 })).toBeUndefined();
  });
});
