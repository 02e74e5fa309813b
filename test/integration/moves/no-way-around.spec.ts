import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LeadMoved } from '#contracts';
import type { Statement } from '#database';
import {
  AcceptHandoff,
  AdvanceLead,
  ChangeEmployee,
  ClaimLead,
  DeclineHandoff,
  EnterLead,
  ErasePeople,
  ExpireOffers,
  HandOutLeads,
  ImportLeads,
  LoseLead,
  ReassignLead,
  ReopenLead,
  ReturnLead,
  UndoLead,
  WakeUps,
  WinLead,
} from '#use-cases';
import { BY_POLICY, enterLead, refusalOf, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { anErasure } from '../../support/an-erasure.ts';
import { askAt } from '../../support/asking.ts';
import { factsOf } from '../../support/lead-facts.ts';
import { useLine } from '../../support/line-app.ts';
import { advanceMany } from '../../support/many-leads.ts';
import { whoMoves, whoseStatementsSay } from '../../support/who-moves.ts';

const app = useLine();

const UNMET = 'EXIT_CRITERIA_UNMET';

/** A lead of which nothing is known, at a first stage that asks for a fact, a call and an answer; all stages do. */
let line: Line;
let entered: LeadMoved;
let folder: string;

/** Tries to carry the lead past the first stage, by every command that the path knows. Gives what came of each. */
type Tries = () => readonly Promise<string>[];

const later = (): readonly string[] => [stage(line, 2).id, stage(line, 3).id];
const asked = (command: Promise<unknown>): Promise<string> => refusalOf(command);
const version = 1;

function advances(): readonly Promise<string>[] {
  const onward = [
    [null, 2],
    [stage(line, 2).id, 2],
    [stage(line, 3).id, 3],
  ] as const;
  return onward.flatMap(([toStageId, place]) =>
    [BY_POLICY, { by: 'queue' } as const, to(specialist(line, place), true)].map((receiver) =>
      asked(
        app
          .get(AdvanceLead)
          .run(entered.lead.id, { version, toStageId, receiver, brief: 'Please' }, SOMEBODY),
      ),
    ),
  );
}

async function advancedTogether(): Promise<string> {
  const [outcome] = await advanceMany(app, [{ id: entered.lead.id, version }], 'each');
  return outcome && 'refusal' in outcome ? outcome.refusal.rejection.code : 'done';
}

async function reopenedAt(toStageId: string): Promise<string> {
  const { lead } = await enterLead(app, line);
  await app.get(LoseLead).run(lead.id, { version, reason: 'Silent' }, SOMEBODY);
  const command = { version: 2, toStageId, receiver: BY_POLICY, brief: null };
  return asked(app.get(ReopenLead).run(lead.id, command, SOMEBODY));
}

async function imported(stageName: string): Promise<string> {
  const file = join(folder, `${stageName}.csv`);
  await writeFile(file, `name,stage\nRomashka,${stageName}\n`);
  const { imported: count, bad } = await app.get(ImportLeads).run(
    {
      file,
      form: { delimiter: null, encoding: null, sheet: null, headingRow: null },
      mostRows: null,
      funnel: line.funnelId,
      stage: null,
      columns: [],
      skipBadRows: true,
      quiet: true,
      dryRun: false,
      force: true,
      language: 'en',
    },
    SOMEBODY,
    () => undefined,
  );
  return count === 0 && bad[0]?.reason.includes('can not begin at') ? UNMET : 'done';
}

/** A lead waits because everybody has one; then there is room. */
async function handedOut(): Promise<string> {
  const { id } = stage(line, 1);
  await app.database.run(setCapacity, [id, 1]);
  await enterLead(app, line);
  await enterLead(app, line);
  await app.database.run(setCapacity, [id, 100]);
  const given = await app.get(HandOutLeads).at(id);
  return `${given} given`;
}

async function expired(): Promise<string> {
  await app.database.run(letRunOut, [handoff()]);
  return `${await app.get(ExpireOffers).run(new AbortController().signal)} expired`;
}

const setCapacity: Statement<never> = {
  name: 'test_set_capacity',
  text: 'update specialists set capacity = $2 where stage_id = $1',
};

const letRunOut: Statement<never> = {
  name: 'test_let_run_out',
  text: 'update handoffs set answer_due_at = offered_at where id = $1',
};

const handoff = (): string => entered.handoff?.id ?? '';

/**
 * Every file that moves leads: how its path is tried and what comes of all tries, or why it can't be tried.
 * `stays`, or what comes of it in words: the line may do it, and the lead is where it was or further back.
 */
const PATHS: Readonly<
  Record<string, Readonly<{ comes: typeof UNMET | 'stays' | readonly string[]; tries: Tries }> | string>
> = {
  'moves/advance-lead.ts': { comes: UNMET, tries: advances },
  'moves/win-lead.ts': {
    comes: UNMET,
    tries: () => [asked(app.get(WinLead).run(entered.lead.id, { version }, SOMEBODY))],
  },
  'moves/undo-lead.ts': {
    // Where a lead was before, nobody need ask again.
    comes: ['NOTHING_TO_UNDO'],
    tries: () => [asked(app.get(UndoLead).run(entered.lead.id, { version }, SOMEBODY))],
  },
  'moves/reopen-lead.ts': { comes: UNMET, tries: () => later().map(reopenedAt) },
  'moves/enter-lead.ts': {
    comes: UNMET,
    tries: () =>
      later().map((stageId) => {
        const facts = factsOf('Romashka');
        const lead = { funnelId: line.funnelId, stageId, facts, receiver: BY_POLICY, brief: null };
        return asked(app.get(EnterLead).run(lead, SOMEBODY));
      }),
  },
  'moves/enter-leads.ts': 'the rows of import-leads.ts, by the rule of enter-lead.ts',
  'imports/at-once/import-leads.ts': {
    comes: UNMET,
    tries: () => [2, 3].map((place) => imported(stage(line, place).name)),
  },
  'history/import-history.ts': 'what has happened elsewhere, in a funnel of its own, which asks for nothing',
  'imports/enter-entries.ts': 'the rows of import-leads.ts',
  'imports/enter-kept-rows.ts': 'the rows of an import in parts, by enter-entries.ts',
  'insight/read-line-to-plan.ts': 'takes the hours of everybody from the desks, and writes nothing',
  'insight/as-it-is/read-line-as-it-is.ts': 'takes seats and settings from the desks, and writes nothing',
  'figures/reckon-working-times.ts':
    'takes the hours of everybody from the desks, and writes working times alone',
  'moves/return-lead.ts': {
    comes: 'stays',
    tries: () =>
      [null, ...later()].map((toStageId) =>
        asked(
          app
            .get(ReturnLead)
            .run(entered.lead.id, { version, toStageId, receiver: BY_POLICY, reason: 'On' }, SOMEBODY),
        ),
      ),
  },
  'moves/reassign-lead.ts': {
    comes: 'stays',
    tries: () => [
      asked(
        app
          .get(ReassignLead)
          .run(entered.lead.id, { version, receiver: to(specialist(line, 2), true), brief: null }, SOMEBODY),
      ),
    ],
  },
  'moves/claim-lead.ts': {
    comes: 'stays',
    tries: () => [
      asked(
        app.get(ClaimLead).run(entered.lead.id, { version, employeeId: specialist(line, 2).id }, SOMEBODY),
      ),
    ],
  },
  'moves/lose-lead.ts': {
    comes: 'stays',
    tries: () => [asked(app.get(LoseLead).run(entered.lead.id, { version, reason: 'Silent' }, SOMEBODY))],
  },
  'privacy/erase-people.ts': {
    comes: 'stays',
    tries: () => [asked(app.get(ErasePeople).run(anErasure({ leadIds: [entered.lead.id] }), SOMEBODY))],
  },
  'moves/accept-handoff.ts': {
    comes: 'stays',
    tries: () => [asked(app.get(AcceptHandoff).run(handoff(), SOMEBODY))],
  },
  'moves/decline-handoff.ts': {
    comes: 'stays',
    tries: () => [asked(app.get(DeclineHandoff).run(handoff(), { reason: 'No' }, SOMEBODY))],
  },
  'bulk/move-leads.ts': {
    comes: [UNMET],
    tries: () => [advancedTogether()],
  },
  'line/hand-over.ts': {
    comes: 'stays',
    tries: () => [
      asked(
        app
          .get(ChangeEmployee)
          .run(specialist(line, 1).id, { version: 1, active: false, handOver: true }, SOMEBODY),
      ),
    ],
  },
  'timers/hand-out-leads.ts': { comes: ['1 given'], tries: () => [handedOut()] },
  'timers/expire-offers.ts': { comes: ['1 expired'], tries: () => [expired()] },
  'line/change-employee.ts': 'hands over by hand-over.ts',
  'line/hand-over-absence.ts': 'hands over by hand-over.ts',
  'replay/work/play-work.ts': 'plays a log on a floor of its own, whose stages ask for nothing',
  'routing/try-routing.ts': 'asks who would get a lead, and writes nothing',
  'timers/bring-back-leads.ts': 'gives back what was handed over, where it stands',
  'answers/answer-from-message.ts': 'answers by accept-handoff.ts and decline-handoff.ts',
  'moves/answer-handoff.ts': 'what accept-handoff.ts and decline-handoff.ts share',
  'timers/recount-limits.ts': 'sets timers by the roster and moves nothing',
  'timers/remind.ts': 'reads the hours of the department, tells people and moves nothing',
  'line/read-norm-progress.ts': 'reads who has done what was asked, and writes nothing',
  'line/read-presence.ts': 'reads who is there, and writes nothing',
  'line/who-works.ts': 'reads who works when, and writes nothing',
  'moves/move-lead.ts': 'what every command on a lead runs',
  'replay/play-event.ts': 'the events of replay-history.ts',
  'replay/replay-history.ts':
    'plays what has happened into a funnel of its own, whose stages ask for nothing',
  'demo/seed-demo.ts': 'makes up a history in a funnel of its own',
  'demo/remove-demo.ts': 'hands over within the stages; what is tried of an absence holds for it as well',
};

/** What stands past the first stage, or is won, though nothing is known of it. */
const readPassed: Statement<{ name: string }> = {
  name: 'test_passed',
  text: `select l.name from leads l left join visits v on v.lead_id = l.id join stages s on s.id = v.stage_id
    where l.funnel_id = $1 and l.email is null and (s.position > 1 or l.status = 'won')`,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conveyor-test-around-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  line = await aLine()
    .withSpecialists(2, { atStage: 1 })
    .withSpecialists(1, { atStage: 2 })
    .withSpecialists(1, { atStage: 3 })
    .insert(app.database);
  for (const place of [1, 2, 3]) {
    await askAt(app, line, place, {
      fields: ['email'],
      activities: [{ kind: 'call', outcome: null, atLeast: 1 }],
      questions: [{ text: 'What do they need?', required: true }],
    });
  }
  entered = await enterLead(app, line);
});

describe('past a stage that asks for something', () => {
  it('every file that moves leads is tried below, or it is said why not', () => {
    expect([...whoMoves()].sort()).toEqual(Object.keys(PATHS).sort());
  });

  it('no statement writes visits but those of the moves and of a history', () => {
    expect(whoseStatementsSay(/\binsert into (visits|leads)\b/)).toEqual([
      'history/insert-history.ts',
      'statements/enter-lead.ts',
      'statements/move-parts.ts',
    ]);
    expect(whoseStatementsSay(/\bmoveParts\(has/)).toEqual([
      'statements/enter-lead.ts',
      'statements/move-parts.ts',
      'statements/write-move.ts',
    ]);
  });

  const tried = Object.entries(PATHS).flatMap(([file, path]) =>
    typeof path === 'string' ? [] : [[file, path] as const],
  );

  it.each(tried)('there is no way by %s', async (_, { comes, tries }) => {
    const results = await Promise.all(tries());
    await app.get(WakeUps).idle();
    expect(results.length).toBeGreaterThan(0);
    if (comes === UNMET) expect(new Set(results)).toEqual(new Set([UNMET]));
    else if (comes !== 'stays') expect(results).toEqual(comes);
    expect(await app.database.run(readPassed, [line.funnelId])).toEqual([]);
  });
});
