import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeEntranceOf, writeMoveOf, type Connection, type Statement, type Writing } from '#database';
import { uuidv7 } from '#platform';
import { LoseLead } from '#use-cases';
import { enterLead, SOMEBODY, specialist, stage } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { KINDS_OF_MOVES, writingOf, type MovedThings } from '../../support/kinds-of-moves.ts';
import { factsOf } from '../../support/lead-facts.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();
const TURN = 7;

/** A turn is taken where there is one. */
const beginTurns: Statement<never> = {
  name: 'test_begin_turns',
  text: `insert into turns (stage_id, number, credits) select id, ${TURN}, '{}' from stages`,
};

let here: Pick<MovedThings, 'stageId' | 'employeeId' | 'fromStageId' | 'fromEmployeeId' | 'turnSeen' | 'at'>;
let funnelId: string;
let open: MovedThings;
let lost: MovedThings;

beforeAll(async () => {
  const terms = { capacity: 50, capacityInAll: 90 };
  const line = await aLine().withSpecialists(2, terms).insert(app.database);
  await app.database.run(beginTurns, []);
  const [one, other] = [await enterLead(app, line), await enterLead(app, line)];
  await app.get(LoseLead).run(other.lead.id, { version: 1, reason: 'Price' }, SOMEBODY);
  funnelId = line.funnelId;
  here = {
    stageId: stage(line, 2).id,
    employeeId: specialist(line, 2, 1).id,
    fromStageId: stage(line, 1).id,
    fromEmployeeId: specialist(line, 1, 2).id,
    turnSeen: TURN,
    at: app.clock.now() + 1_000,
  };
  open = await thingsOf(one.lead.id);
  lost = await thingsOf(other.lead.id);
});

async function thingsOf(leadId: string): Promise<MovedThings> {
  const { version, visits, handoffs } = await recordOf(app.database, leadId);
  const [visitId = '', handoffId = ''] = [visits[0]?.id, handoffs[0]?.id];
  return { ...here, leadId, version, visits: visits.length, visitId, handoffId };
}

const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

/** What a move of lead $1 has written, whose visit is $2: of a new visit, an ended one, a handoff, and so on. */
const readWritten: Statement<object> = {
  name: 'test_read_written',
  text: `select
    (select json_build_object('version', version, 'status', status, 'closedAt', ${ms('closed_at')}) from leads where id = $1) as lead,
    (select json_build_object('endedAt', ${ms('ended_at')}, 'outcome', outcome, 'reason', reason, 'answers', answers,
      'endedBy', ended_by) from visits where lead_id = $1 and outcome = 'returned') as ended,
    (select json_build_object('state', state, 'implied', implied, 'reason', reason, 'at', ${ms('answered_at')})
      from handoffs where lead_id = $1 and visit_id <> $2 and state = 'returned') as answered,
    (select json_build_object('number', number, 'stageId', stage_id, 'employeeId', employee_id, 'enteredAt', ${ms('entered_at')},
      'dueAt', ${ms('due_at')}, 'remindAt', ${ms('remind_at')}, 'setAside', set_aside, 'brief', brief, 'seated', seat is not null,
      'seatedInAll', seat_in_all is not null, 'overCapacity', over_capacity) from visits where id = $2) as opened,
    (select json_build_object('toEmployeeId', to_employee_id, 'fromEmployeeId', from_employee_id, 'fromStageId', from_stage_id,
      'at', ${ms('offered_at')}, 'state', state, 'answerDueAt', ${ms('answer_due_at')}, 'remindAt', ${ms('remind_at')})
      from handoffs where visit_id = $2) as offered,
    (select json_build_object('number', number, 'credits', credits) from turns where stage_id = $3) as turn,
    (select record->>'stageId' from decisions where visit_id = $2) as decided,
    (select json_build_object('kind', kind, 'employeeId', employee_id, 'channel', channel, 'visitId', visit_id,
      'stageId', stage_id, 'code', code) from notifications where lead_id = $1 and kind = 'lead.moved') as told,
    (select json_build_object('key', key, 'fingerprint', fingerprint, 'answer', answer) from idempotency_keys) as kept,
    (select json_build_object('actor', a.actor_id, 'through', a.through, 'requestId', a.request_id, 'action', a.action,
      'details', a.details, 'at', ${ms('a.at')}, 'toSeal', u.record_id is not null, 'subject', a.subject_kind || ' ' || a.subject_id)
      from audit_records a left join audit_unsealed u on u.record_id = a.id where a.id = $4) as audited`,
};

function expected({ move, ids, keep, audit }: Writing, visitId: string): object {
  const { closes, answers, opens, offers, turn, notices } = move;
  const { visitId: _, lossReasonId: _none, ...ended } = closes ?? {};
  const { capacity, capacityInAll, employeeVersion: _version, ...opened } = opens ?? {};
  const [notice] = notices;
  return {
    lead: {
      version: move.toVersion,
      status: move.status,
      closedAt: move.status === 'open' ? null : closes?.endedAt,
    },
    ended: closes && ended,
    answered: answers && {
      state: answers.state,
      implied: answers.implied,
      reason: answers.reason,
      at: answers.at,
    },
    opened: opens && { ...opened, seated: capacity !== null, seatedInAll: capacityInAll !== null },
    offered: offers,
    turn: { number: TURN + (turn ? 1 : 0), credits: turn?.credits ?? {} },
    decided: move.decision?.stageId ?? null,
    told: notice
      ? {
          kind: notice.kind,
          employeeId: notice.employeeId,
          channel: notice.channel,
          visitId: opens ? ids.visitId : visitId,
          stageId: opens?.stageId ?? here.fromStageId,
          code: notice.suppressed,
        }
      : null,
    kept: keep,
    audited: {
      ...audit,
      details: { ...audit.details, visitId: opens ? ids.visitId : null },
      subject: `lead ${move.leadId}`,
      at: ids.writtenAt,
      toSeal: true,
    },
  };
}

/** Writes it, looks, and takes it back. */
async function whatIsWritten(
  writing: Writing,
  write: (transaction: Connection) => Promise<unknown>,
): Promise<object | undefined> {
  const { move, ids } = writing;
  const undo = new Error('Seen');
  let seen: object | undefined;
  const done = app.database.transaction(async (transaction) => {
    // Nobody is to be told of it: it is the receiver's own doing.
    expect(await write(transaction)).toEqual([]);
    [seen] = await transaction.run(readWritten, [move.leadId, ids.visitId, here.stageId, ids.auditId]);
    throw undo;
  });
  await expect(done).rejects.toBe(undo);
  return seen;
}

describe('a move, whatever it is made of', () => {
  it('is written as the rule has said it, and nothing besides', async () => {
    for (const kind of KINDS_OF_MOVES) {
      // A visit begins where one ends, or with a lead that was closed.
      const things = kind.receiver !== 'nobody' && !kind.closes ? lost : open;
      const writing = writingOf(kind, things);
      const seen = await whatIsWritten(writing, (transaction) => writeMoveOf(transaction, writing));
      expect({ kind, ...seen }).toEqual({ kind, ...expected(writing, things.visitId) });
    }
  });

  it('is written so for a new lead, too', async () => {
    const kinds = KINDS_OF_MOVES.filter((kind) => kind.receiver !== 'nobody' && !kind.closes);
    for (const kind of kinds) {
      const leadId = uuidv7(here.at);
      const writing = writingOf(kind, { ...here, leadId, version: 0, visits: 0, visitId: '', handoffId: '' });
      const lead = { funnelId, facts: factsOf('Romashka') };
      const seen = await whatIsWritten(writing, (transaction) => writeEntranceOf(transaction, lead, writing));
      expect({ kind, ...seen }).toEqual({ kind, ...expected(writing, '') });
    }
  });
});
