import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { ConveyorErrorCode } from '#conveyor';
import type { Statement } from '#database';
import {
  AcceptHandoff,
  AdvanceLead,
  ClaimLead,
  DeclineHandoff,
  LoseLead,
  ReassignLead,
  ReopenLead,
  ReturnLead,
  WakeUps,
  WinLead,
} from '#use-cases';
import { BY_POLICY, enterLead, refused, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

/** Leads of a line in every situation in which something can be refused. */
type Situation = Readonly<{
  line: Line;
  other: Line;
  /** Works the first stage, has left the department, is full at the second, works the third alone. */
  anna: Person;
  gone: Person;
  full: Person;
  vera: Person;
  /** Open at the first stage; at the third; lost; waiting in the queue of the second; with its handoff answered. */
  first: string;
  last: string;
  lost: string;
  waiting: string;
  accepted: Readonly<{ leadId: string; handoffId: string }>;
}>;

type Ask = (at: Situation) => Promise<unknown>;

let at: Situation;

const advance = (leadId: string, more: Partial<Parameters<AdvanceLead['run']>[1]> = {}): Promise<unknown> =>
  app
    .get(AdvanceLead)
    .run(leadId, { version: 1, toStageId: null, receiver: BY_POLICY, brief: null, ...more }, SOMEBODY);
const returned = (leadId: string, more: Partial<Parameters<ReturnLead['run']>[1]> = {}): Promise<unknown> =>
  app
    .get(ReturnLead)
    .run(leadId, { version: 1, toStageId: null, receiver: BY_POLICY, reason: 'No', ...more }, SOMEBODY);
const reassign = (leadId: string, more: Partial<Parameters<ReassignLead['run']>[1]> = {}): Promise<unknown> =>
  app.get(ReassignLead).run(leadId, { version: 1, receiver: BY_POLICY, brief: null, ...more }, SOMEBODY);
const reopen = (leadId: string, toStageId: string, version = 2): Promise<unknown> =>
  app.get(ReopenLead).run(leadId, { version, toStageId, receiver: BY_POLICY, brief: null }, SOMEBODY);
const claim = (leadId: string, { id }: Person): Promise<unknown> =>
  app.get(ClaimLead).run(leadId, { version: 1, employeeId: id }, SOMEBODY);
const archive: Statement<never> = {
  name: 'test_archive',
  text: 'update funnels set archived_at = now() where id = $1',
};

beforeAll(async () => {
  const line = await aLine()
    .withSpecialists(1, { atStage: 1 })
    .withSpecialists(1, { atStage: 2, capacity: 1 })
    .withSpecialists(1, { atStage: 2, active: false })
    .withSpecialists(1, { atStage: 3 })
    .insert(app.database);
  const other = await aLine().insert(app.database);
  await app.database.run(archive, [other.funnelId]);
  await enterLead(app, line, { at: stage(line, 2) });
  const [first, last, lost, waiting, accepted] = [
    await enterLead(app, line),
    await enterLead(app, line, { at: stage(line, 3) }),
    await enterLead(app, line),
    await enterLead(app, line, { at: stage(line, 2) }),
    await enterLead(app, line),
  ];
  await app.get(LoseLead).run(lost.lead.id, { version: 1, reason: 'Silent' }, SOMEBODY);
  const handoffId = accepted.handoff?.id ?? '';
  await app.get(AcceptHandoff).run(handoffId, SOMEBODY);
  await app.get(WakeUps).idle();
  at = {
    line,
    other,
    anna: specialist(line, 1),
    full: specialist(line, 2, 1),
    gone: specialist(line, 2, 2),
    vera: specialist(line, 3),
    first: first.lead.id,
    last: last.lead.id,
    lost: lost.lead.id,
    waiting: waiting.lead.id,
    accepted: { leadId: accepted.lead.id, handoffId },
  };
});

const nowhere = randomUUID();

const REFUSALS: readonly (readonly [string, ConveyorErrorCode, Ask])[] = [
  ['a lead that does not exist', 'NOT_FOUND', () => advance(nowhere)],
  ['a handoff that does not exist', 'NOT_FOUND', () => app.get(AcceptHandoff).run(nowhere, SOMEBODY)],
  [
    'an entrance to a funnel that does not exist',
    'NOT_FOUND',
    ({ line }) => enterLead(app, { ...line, funnelId: nowhere }),
  ],
  ['an entrance to an archived funnel', 'FUNNEL_ARCHIVED', ({ other }) => enterLead(app, other)],
  [
    'an entrance to a stage of another funnel',
    'STAGE_NOT_IN_FUNNEL',
    ({ line, other }) => enterLead(app, line, { at: stage(other, 1) }),
  ],
  [
    'an entrance to a person who does not work there',
    'NOT_A_SPECIALIST',
    ({ line, vera }) => enterLead(app, line, { receiver: to(vera) }),
  ],

  ['an advance of a closed lead', 'LEAD_CLOSED', ({ lost }) => advance(lost, { version: 2 })],
  ['an advance past the last stage', 'NO_NEXT_STAGE', ({ last }) => advance(last)],
  [
    'an advance to a stage of another funnel',
    'STAGE_NOT_IN_FUNNEL',
    ({ first, other }) => advance(first, { toStageId: stage(other, 2).id }),
  ],
  [
    'an advance to a stage behind',
    'STAGE_NOT_AHEAD',
    ({ last, line }) => advance(last, { toStageId: stage(line, 1).id }),
  ],
  [
    'an advance to the stage where it stands',
    'STAGE_NOT_AHEAD',
    ({ first, line }) => advance(first, { toStageId: stage(line, 1).id }),
  ],
  [
    'an advance to somebody who does not work the next stage',
    'NOT_A_SPECIALIST',
    ({ first, vera }) => advance(first, { receiver: to(vera) }),
  ],
  [
    'an advance to somebody who has left',
    'EMPLOYEE_INACTIVE',
    ({ first, gone }) => advance(first, { receiver: to(gone) }),
  ],
  [
    'an advance to somebody who has left, by force too',
    'EMPLOYEE_INACTIVE',
    ({ first, gone }) => advance(first, { receiver: to(gone, true) }),
  ],
  [
    'an advance to somebody who is full',
    'AT_CAPACITY',
    ({ first, full }) => advance(first, { receiver: to(full) }),
  ],
  [
    'an advance that was decided on an older version',
    'LEAD_MOVED_ON',
    ({ first }) => advance(first, { version: 7 }),
  ],

  ['a return of a closed lead', 'LEAD_CLOSED', ({ lost }) => returned(lost, { version: 2 })],
  ['a return from the first stage', 'NO_PREVIOUS_STAGE', ({ first }) => returned(first)],
  [
    'a return to a stage ahead',
    'STAGE_NOT_BEHIND',
    ({ first, line }) => returned(first, { toStageId: stage(line, 3).id }),
  ],
  [
    'a return to a stage of another funnel',
    'STAGE_NOT_IN_FUNNEL',
    ({ last, other }) => returned(last, { toStageId: stage(other, 1).id }),
  ],
  [
    'a return that was decided on an older version',
    'LEAD_MOVED_ON',
    ({ last }) => returned(last, { version: 7 }),
  ],

  [
    'the loss of a lost lead',
    'LEAD_CLOSED',
    ({ lost }) => app.get(LoseLead).run(lost, { version: 2, reason: 'Again' }, SOMEBODY),
  ],
  [
    'the loss of a lead on an older version',
    'LEAD_MOVED_ON',
    ({ first }) => app.get(LoseLead).run(first, { version: 7, reason: 'No' }, SOMEBODY),
  ],
  [
    'the win of a lost lead',
    'LEAD_CLOSED',
    ({ lost }) => app.get(WinLead).run(lost, { version: 2 }, SOMEBODY),
  ],
  [
    'the win of a lead on an older version',
    'LEAD_MOVED_ON',
    ({ first }) => app.get(WinLead).run(first, { version: 7 }, SOMEBODY),
  ],

  ['a reassignment of a closed lead', 'LEAD_CLOSED', ({ lost }) => reassign(lost, { version: 2 })],
  [
    'a reassignment to who holds it',
    'ALREADY_HELD',
    ({ first, anna }) => reassign(first, { receiver: to(anna) }),
  ],
  [
    'a reassignment to somebody of another stage',
    'NOT_A_SPECIALIST',
    ({ first, vera }) => reassign(first, { receiver: to(vera) }),
  ],
  ['a reassignment on an older version', 'LEAD_MOVED_ON', ({ first }) => reassign(first, { version: 7 })],

  [
    'a claim of a closed lead',
    'LEAD_CLOSED',
    ({ lost, anna }) => app.get(ClaimLead).run(lost, { version: 2, employeeId: anna.id }, SOMEBODY),
  ],
  ['a claim of a lead that somebody holds', 'NOT_IN_QUEUE', ({ first, anna }) => claim(first, anna)],
  ['a claim by somebody of another stage', 'NOT_A_SPECIALIST', ({ waiting, anna }) => claim(waiting, anna)],
  ['a claim by somebody who is full', 'AT_CAPACITY', ({ waiting, full }) => claim(waiting, full)],
  ['a claim by somebody who has left', 'EMPLOYEE_INACTIVE', ({ waiting, gone }) => claim(waiting, gone)],

  [
    'the reopening of an open lead',
    'LEAD_NOT_CLOSED',
    ({ first, line }) => reopen(first, stage(line, 1).id, 1),
  ],
  [
    'the reopening at a stage of another funnel',
    'STAGE_NOT_IN_FUNNEL',
    ({ lost, other }) => reopen(lost, stage(other, 1).id),
  ],
  [
    'the reopening on an older version',
    'LEAD_MOVED_ON',
    ({ lost, line }) => reopen(lost, stage(line, 1).id, 1),
  ],

  [
    'the second answer to a handoff',
    'HANDOFF_NOT_OFFERED',
    ({ accepted }) => app.get(AcceptHandoff).run(accepted.handoffId, SOMEBODY),
  ],
  [
    'to decline what was accepted',
    'HANDOFF_NOT_OFFERED',
    ({ accepted }) => app.get(DeclineHandoff).run(accepted.handoffId, { reason: 'No' }, SOMEBODY),
  ],
];

describe('the line refuses', () => {
  it.each(REFUSALS)('%s: %s', async (_, code, ask) => {
    const before = await records();
    expect((await refused(ask(at)))?.code).toBe(code);
    expect(await records()).toEqual(before);
  });

  it('a second lead with the id that one of the funnel has outside, and takes it in another funnel', async () => {
    const there = await aLine().insert(app.database);
    await enterLead(app, at.line, { externalId: 'crm-1' });
    const refusal = await refused(enterLead(app, at.line, { externalId: 'crm-1' }));
    expect(refusal).toMatchObject({ code: 'EXTERNAL_ID_TAKEN', details: { externalId: 'crm-1' } });
    expect((await enterLead(app, there, { externalId: 'crm-1' })).lead.status).toBe('open');
  });

  it('an older version with where the lead is now', async () => {
    const refusal = await refused(advance(at.first, { version: 7 }));
    expect(refusal?.details).toEqual({
      leadId: at.first,
      expected: 7,
      current: { version: 1, status: 'open', stageId: stage(at.line, 1).id, employeeId: at.anna.id },
    });
  });
});

/** What is there of the leads that the table asks about: a refusal changes none of it. */
function records(): Promise<unknown[]> {
  const ids = [at.first, at.last, at.lost, at.waiting, at.accepted.leadId];
  return Promise.all(ids.map((id) => recordOf(app.database, id)));
}
