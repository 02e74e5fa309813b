import { describe, expect, it } from '@jest/globals';
import { aClosedDesk, aDesk, aHandoff, aVisit, aWaitingDesk } from '../../../test/support/a-desk.ts';
import { accept } from './accept.ts';
import { advance } from './advance.ts';
import { claim } from './claim.ts';
import { decline } from './decline.ts';
import { expire } from './expire.ts';
import { handOut } from './hand-out.ts';
import { lose } from './lose.ts';
import type { Move } from './move.ts';
import { reassign } from './reassign.ts';
import type { Receiver } from './receiver.ts';
import { reopen } from './reopen.ts';
import { returnLead } from './return-lead.ts';
import { win } from './win.ts';

const BY_POLICY: Receiver = { by: 'policy' };
const ONWARD = { toStageId: null, receiver: BY_POLICY, brief: null };
const HANDOFF = aHandoff({ answerDueAt: 0 });

/** Boris watches by two channels, and so do Anna, who holds the lead, and Vera, who has nothing to do with it. */
const watchers = ['anna', 'boris', 'vera'].map((employeeId) => ({
  employeeId,
  channels: ['email', 'in_app'] as const,
}));

/** The channels on which each of those who watch is told that the lead has moved. */
function toldBy({ notices }: Move): Readonly<Record<string, readonly string[]>> {
  const told: Record<string, string[]> = {};
  for (const { kind, employeeId, channel } of notices) {
    if (kind === 'lead.moved') told[employeeId] = [...(told[employeeId] ?? []), channel];
  }
  return told;
}

const BOTH = ['email', 'in_app'];
const atSecond = aVisit({ stageId: 'stage-2' });

describe('who watches a lead', () => {
  it.each<[string, Move, readonly string[]]>([
    ['it advances to Boris', advance(aDesk({ watchers }), ONWARD), ['anna', 'vera']],
    [
      'it comes back to a queue',
      returnLead(aDesk({ watchers, visit: atSecond }), { ...ONWARD, reason: 'R' }),
      ['anna', 'boris', 'vera'],
    ],
    [
      'it is given to Boris',
      reassign(aDesk({ watchers, visit: atSecond }), { receiver: BY_POLICY, brief: null }),
      ['anna', 'vera'],
    ],
    ['it is won', win(aDesk({ watchers })), ['anna', 'boris', 'vera']],
    ['it is lost', lose(aDesk({ watchers }), { reason: 'R' }), ['anna', 'boris', 'vera']],
    [
      'it comes back to life',
      reopen(aClosedDesk({ watchers }), { ...ONWARD, toStageId: 'stage-2' }),
      ['anna', 'vera'],
    ],
    ['Boris takes it', claim(aWaitingDesk({ watchers }), { employeeId: 'boris' }), ['anna', 'vera']],
    ['it is handed out to Boris', handOut(aWaitingDesk({ watchers })), ['anna', 'vera']],
    [
      'Anna says no, and Boris is next',
      decline(aDesk({ watchers, visit: atSecond }), HANDOFF, { reason: 'R' }),
      ['vera'],
    ],
    [
      'Anna lets it run out, and Boris is next',
      expire(aDesk({ watchers, visit: atSecond, handoff: HANDOFF }), HANDOFF),
      ['anna', 'vera'],
    ],
  ])('is told on each of his channels, but for who holds it now and who knows: %s', (_, move, told) => {
    expect(toldBy(move)).toEqual(Object.fromEntries(told.map((employeeId) => [employeeId, BOTH])));
  });

  it('is told nothing when nothing moves', () => {
    expect(toldBy(accept(aDesk({ watchers }), HANDOFF))).toEqual({});
  });

  it('is told what he did not do himself', () => {
    expect(Object.keys(toldBy(win(aDesk({ watchers, actor: 'vera' }))))).toEqual(['anna', 'boris']);
  });
});
