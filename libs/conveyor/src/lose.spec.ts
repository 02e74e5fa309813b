import { describe, expect, it } from '@jest/globals';
import { aClosedDesk, aDesk } from '../../../test/support/a-desk.ts';
import { lose, loseRejection } from './lose.ts';

const lossReasons = [
  { id: 'dear', name: 'Too expensive' },
  { id: 'silent', name: 'No answer' },
];

describe('a lead that is lost', () => {
  it('is lost for free words where the funnel has no list', () => {
    const { status, closes } = lose(aDesk(), { reason: 'They moved abroad' });
    expect([status, closes?.reason, closes?.lossReasonId]).toEqual(['lost', 'They moved abroad', null]);
  });

  it('is lost for one of the funnel’s reasons where it has a list, in the words of that moment', () => {
    const desk = aDesk({ lossReasons });
    const { closes } = lose(desk, { reasonId: 'dear', comment: 'twice what they pay now' });
    expect(closes).toMatchObject({
      outcome: 'lost',
      lossReasonId: 'dear',
      reason: 'Too expensive: twice what they pay now',
    });
    expect(lose(desk, { reasonId: 'silent', comment: null }).closes?.reason).toBe('No answer');
  });

  it('is not lost for words of one’s own beside the list, nor for a reason that is not on it', () => {
    const reasons = ['Too expensive', 'No answer'];
    expect(loseRejection(aDesk({ lossReasons }), { reason: 'Just so' })).toEqual({
      code: 'LOSS_REASON_NEEDED',
      details: { reasons },
    });
    expect(loseRejection(aDesk({ lossReasons }), { reasonId: 'other', comment: null })).toEqual({
      code: 'LOSS_REASON_UNKNOWN',
      details: { reasonId: 'other', reasons },
    });
    expect(loseRejection(aDesk(), { reasonId: 'dear', comment: null })).toEqual({
      code: 'LOSS_REASON_UNKNOWN',
      details: { reasonId: 'dear', reasons: [] },
    });
  });

  it('can be lost as long as it is open, whichever reason is chosen then', () => {
    expect(loseRejection(aDesk({ lossReasons }))).toBeUndefined();
    expect(loseRejection(aClosedDesk({ lossReasons }))?.code).toBe('LEAD_CLOSED');
  });
});
