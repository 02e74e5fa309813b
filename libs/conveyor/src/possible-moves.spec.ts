import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aClosedDesk, aDesk, aVisit, aWaitingDesk } from '../../../test/support/a-desk.ts';
import { anyDesk } from '../../../test/support/any-desk.ts';
import { advance } from './advance.ts';
import type { Desk } from './desk.ts';
import { lose } from './lose.ts';
import { possibleMoves, VERBS, type Verb } from './possible-moves.ts';
import { reassign } from './reassign.ts';
import { returnLead } from './return-lead.ts';
import { win } from './win.ts';

/** The verbs that can be done now. */
function possible(desk: Desk): Verb[] {
  const moves = possibleMoves(desk);
  return VERBS.filter((verb) => moves[verb] === null);
}

describe('what can be done with a lead', () => {
  it.each<[string, Desk, Verb[]]>([
    ['at the first stage', aDesk(), ['advance', 'lose', 'win', 'reassign']],
    [
      'in the middle',
      aDesk({ visit: aVisit({ stageId: 'stage-2' }) }),
      ['advance', 'return', 'lose', 'win', 'reassign'],
    ],
    [
      'at the last stage',
      aDesk({ visit: aVisit({ stageId: 'stage-3' }) }),
      ['return', 'lose', 'win', 'reassign'],
    ],
    ['in a queue', aWaitingDesk(), ['advance', 'return', 'lose', 'win', 'reassign', 'claim']],
    [
      'in a queue, for one of its specialists',
      aWaitingDesk({ actor: 'boris' }),
      ['advance', 'return', 'lose', 'win', 'reassign', 'claim'],
    ],
    [
      'in a queue, for somebody else',
      aWaitingDesk({ actor: 'anna' }),
      ['advance', 'return', 'lose', 'win', 'reassign'],
    ],
    ['when it is closed', aClosedDesk(), ['reopen']],
  ])('%s', (_, desk, verbs) => {
    expect(possible(desk)).toEqual(verbs);
  });

  it('what is not possible says why', () => {
    expect(possibleMoves(aDesk())).toMatchObject({
      return: { code: 'NO_PREVIOUS_STAGE' },
      claim: { code: 'NOT_IN_QUEUE' },
      reopen: { code: 'LEAD_NOT_CLOSED' },
    });
  });

  it('what is possible does not throw when it is done, and what is not does', () => {
    const command = { toStageId: null, receiver: { by: 'policy' } as const, brief: null, reason: 'No' };
    const acts: Partial<Record<Verb, (desk: Desk) => unknown>> = {
      advance: (desk) => advance(desk, command),
      return: (desk) => returnLead(desk, command),
      lose: (desk) => lose(desk, command),
      win: (desk) => win(desk),
      reassign: (desk) => reassign(desk, command),
    };
    fc.assert(
      fc.property(anyDesk, (desk) => {
        const moves = possibleMoves(desk);
        for (const verb of VERBS) {
          const act = acts[verb];
          if (!act) continue;
          if (moves[verb] === null) act(desk);
          else expect(() => act(desk)).toThrow(moves[verb].code);
        }
      }),
    );
  });
});
