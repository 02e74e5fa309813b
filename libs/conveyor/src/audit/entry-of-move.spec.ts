import { describe, expect, it } from '@jest/globals';
import {
  aClosedDesk,
  aDesk,
  aHandoff,
  aSpecialist,
  aVisit,
  aWaitingDesk,
  MONDAY,
} from '../../../../test/support/a-desk.ts';
import { accept } from '../accept.ts';
import { advance } from '../advance.ts';
import { claim } from '../claim.ts';
import { decline } from '../decline.ts';
import type { Desk } from '../desk.ts';
import { enter } from '../enter.ts';
import { expire } from '../expire.ts';
import { handOut } from '../hand-out.ts';
import { lose } from '../lose.ts';
import type { Move } from '../move.ts';
import { reassign } from '../reassign.ts';
import { reopen } from '../reopen.ts';
import { returnLead } from '../return-lead.ts';
import { win } from '../win.ts';
import { entryOfMove, type MoveEntry } from './entry-of-move.ts';

const RECEIVED = { toStageId: null, receiver: { by: 'policy' }, brief: 'Ask for Mr Smith' } as const;
const atSecond = { visit: aVisit({ stageId: 'stage-2', employeeId: 'anna', number: 2 }), visits: 2 };
const fromFirst = { fromStageId: 'stage-1', fromEmployeeId: 'anna' };
const toSecond = { stageId: 'stage-2', employeeId: 'boris' };
const nowhere = { stageId: null, employeeId: null };

/** Each verb on its desk, and what the audit is to keep of it. */
const MOVES: readonly [MoveEntry['action'], Desk, (desk: Desk) => Move, Partial<MoveEntry['details']>][] = [
  [
    'lead.entered',
    aDesk({ visit: null, visits: 0, handoff: null, specialists: [aSpecialist('boris')] }),
    (desk) => enter(desk, { ...RECEIVED, stageId: 'stage-2' }),
    { ...toSecond, fromStageId: null, fromEmployeeId: null, version: 1 },
  ],
  ['lead.advanced', aDesk(), (desk) => advance(desk, RECEIVED), { ...fromFirst, ...toSecond, version: 2 }],
  [
    'lead.returned',
    aDesk({ ...atSecond, specialists: [aSpecialist('boris', { stageId: 'stage-1' })] }),
    (desk) => returnLead(desk, { ...RECEIVED, reason: 'Mr Smith is on holiday' }),
    { fromStageId: 'stage-2', stageId: 'stage-1', employeeId: 'boris' },
  ],
  [
    'lead.reassigned',
    aDesk({ ...atSecond, specialists: [aSpecialist('boris', { load: 10 })] }),
    (desk) => reassign(desk, { receiver: { by: 'person', employeeId: 'boris', force: true }, brief: null }),
    { fromEmployeeId: 'anna', employeeId: 'boris', forced: true },
  ],
  [
    'lead.claimed',
    aWaitingDesk(),
    (desk) => claim(desk, { employeeId: 'boris' }),
    { ...toSecond, fromStageId: 'stage-2', fromEmployeeId: null },
  ],
  ['lead.handed-out', aWaitingDesk(), handOut, toSecond],
  ['lead.won', aDesk(), (desk) => win(desk, { answers: [] }), { ...fromFirst, ...nowhere, version: 2 }],
  [
    'lead.lost',
    aDesk(),
    (desk) => lose(desk, { reason: 'Mr Smith has no money' }),
    { ...fromFirst, ...nowhere },
  ],
  [
    'lead.reopened',
    aClosedDesk(),
    (desk) => reopen(desk, { ...RECEIVED, toStageId: 'stage-2' }),
    { ...toSecond, fromStageId: null, version: 3 },
  ],
  [
    'handoff.accepted',
    aDesk(),
    (desk) => accept(desk, aHandoff()),
    { handoffId: 'handoff', stageId: 'stage-1', employeeId: 'anna', fromStageId: null, version: 1 },
  ],
  [
    'handoff.declined',
    aDesk(atSecond),
    (desk) => decline(desk, aHandoff(), { reason: 'Mr Smith again' }),
    { handoffId: 'handoff', ...toSecond, fromEmployeeId: 'anna' },
  ],
  [
    'handoff.expired',
    aDesk({ ...atSecond, handoff: aHandoff({ answerDueAt: MONDAY }) }),
    (desk) => expire(desk, aHandoff({ answerDueAt: MONDAY })),
    { handoffId: 'handoff', ...toSecond },
  ],
];

describe('what the audit keeps of a move', () => {
  it.each(MOVES)('%s: says from where and whom to where and whom it went', (action, desk, move, details) => {
    expect(entryOfMove(desk, move(desk))).toMatchObject({ action, details });
  });

  it.each(MOVES)('%s: holds no word that anybody wrote', (_, desk, move) => {
    expect(JSON.stringify(entryOfMove(desk, move(desk)))).not.toMatch(/Smith|Romashka/);
  });
});
