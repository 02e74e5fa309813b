import { describe, expect, it } from '@jest/globals';
import type { AskedMove } from './asked.ts';
import { targetOf } from './target-of.ts';

const STAGES = ['call', 'meet', 'sign'].map((id) => ({ id }));

const asked = (verb: AskedMove['verb'], stageId: string, toStageId: string | null = null): AskedMove => ({
  lead: { id: 'lead', version: 1, name: 'Maria', funnelId: 'funnel', stageId },
  verb,
  toStageId,
});

const goesTo = (move: AskedMove, chosen: string | null = null) =>
  targetOf(move, { toStageId: chosen }, STAGES);

describe('where a move leads', () => {
  it('is the stage that a sticker was let go over', () => {
    expect(goesTo(asked('advance', 'call', 'sign'))).toBe('sign');
    expect(goesTo(asked('return', 'sign', 'call'))).toBe('call');
  });

  it('is the neighbour when nothing else was said, and nowhere from the ends of the line', () => {
    expect(goesTo(asked('advance', 'call'))).toBe('meet');
    expect(goesTo(asked('return', 'sign'))).toBe('meet');
    expect(goesTo(asked('advance', 'sign'))).toBeNull();
    expect(goesTo(asked('return', 'call'))).toBeNull();
  });

  it('is the same stage for a lead that somebody else is to have', () => {
    expect(goesTo(asked('reassign', 'meet'))).toBe('meet');
  });

  it('is the stage that a lead was lost at, or the one that was chosen, when it comes back to work', () => {
    expect(goesTo(asked('reopen', 'meet'))).toBe('meet');
    expect(goesTo(asked('reopen', 'meet'), 'call')).toBe('call');
  });

  it('is none for a lead that is closed', () => {
    expect(goesTo(asked('win', 'meet'))).toBeNull();
    expect(goesTo(asked('lose', 'meet', 'sign'))).toBeNull();
  });
});
