import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyDesk } from '../../../../test/support/any-desk.ts';
import { endErased } from './erase-lead.ts';

describe('an open lead whose personal data is erased', () => {
  it('ends as lost, and nobody is told of it or made to seem to have accepted it', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        fc.pre(desk.lead.status === 'open' && desk.visit !== null);
        const move = endErased(desk);
        expect(move).toMatchObject({ status: 'lost', opens: null, offers: null, notices: [] });
        expect(move.closes).toMatchObject({ outcome: 'lost', reason: null, endedBy: desk.actor });
        if (desk.handoff?.state === 'offered') expect(move.answers?.state).toBe('withdrawn');
        if (desk.handoff?.state !== 'offered') expect(move.answers).toBeNull();
      }),
    );
  });
});
