import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  aClosedDesk,
  aDesk,
  aSpecialist,
  aStage,
  aVisit,
  aWaitingDesk,
} from '../../../test/support/a-desk.ts';
import { anyAnswers, anyGuardedDesk } from '../../../test/support/any-criteria.ts';
import { anyReceiver, anyStageId } from '../../../test/support/any-desk.ts';
import { factsOf } from '../../../test/support/lead-facts.ts';
import { advance, type Advance } from './advance.ts';
import type { Desk } from './desk.ts';
import { enterRejection } from './enter.ts';
import { ConveyorError, type Rejection } from './errors.ts';
import { NO_CRITERIA, type ExitAnswer, type ExitCriteria } from './exit-criteria.ts';
import type { Move } from './move.ts';
import { possibleMoves } from './possible-moves.ts';
import { enter } from './enter.ts';
import { reopen, reopenRejection } from './reopen.ts';
import type { Stage } from './stage.ts';
import { win } from './win.ts';

const BY_POLICY = { by: 'policy' } as const;
const ONWARD: Advance = { toStageId: null, receiver: BY_POLICY, brief: null };
const NEED = { id: 'need', text: 'What do they need?', required: true };
const BUDGET = { id: 'budget', text: 'Budget', required: false };

const ASKED: ExitCriteria = {
  fields: ['email', 'amount'],
  activities: [{ kind: 'call', outcome: 'connected', atLeast: 1 }],
  questions: [NEED, BUDGET],
};

/** Three stages, the first of which asks for these things, the others for nothing or what is said. */
function stagesAsking(first: Partial<ExitCriteria>, ...others: readonly Partial<ExitCriteria>[]): Stage[] {
  return [first, ...others, {}, {}]
    .slice(0, 3)
    .map((asked, index) => aStage(index + 1, { exit: { ...NO_CRITERIA, ...asked } }));
}

const asking = (...criteria: Parameters<typeof stagesAsking>): Desk =>
  aDesk({ stages: stagesAsking(...criteria) });

function knowing(desk: Desk, facts: Parameters<typeof factsOf>[1]): Desk {
  return { ...desk, lead: { ...desk.lead, facts: factsOf('Romashka', facts) } };
}

/** The refusal; throws when there is none. */
function refusal(act: () => Move): ConveyorError {
  try {
    act();
  } catch (error) {
    if (error instanceof ConveyorError) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

/** `path RULE` of everything that is missing. */
function missing(rejection: Pick<Rejection, 'code' | 'details'> | null | undefined): readonly string[] {
  if (!rejection) return [];
  if (!('problems' in rejection.details)) throw new Error(`Refused with ${rejection.code}`);
  return rejection.details.problems.map(({ path, rule }) => `${path} ${rule}`);
}

describe('a lead that is to leave a stage', () => {
  it('is told everything that is missing at once', () => {
    expect(refusal(() => advance(asking(ASKED), ONWARD))).toMatchObject({
      code: 'EXIT_CRITERIA_UNMET',
      details: {
        way: 'leave',
        stage: 'First contact',
        problems: [
          { path: 'email', rule: 'FIELD_EMPTY', facts: { field: 'email', stage: 'First contact' } },
          { path: 'amount', rule: 'FIELD_EMPTY', facts: { field: 'amount', stage: 'First contact' } },
          {
            path: 'activities',
            rule: 'ACTIVITY_NEEDED',
            facts: { kind: 'call', outcome: 'connected', atLeast: 1, logged: 0 },
          },
          {
            path: 'answers',
            rule: 'QUESTION_UNANSWERED',
            facts: { questionId: 'need', question: 'What do they need?' },
          },
        ],
      },
    });
  });

  it('leaves when nothing is missing, with the answers kept and written below the brief', () => {
    const desk = knowing(asking(ASKED), { email: 'a@example.com', amount: 0 });
    const ready: Desk = { ...desk, activities: [{ kind: 'call', outcome: 'connected', count: 1 }] };
    const answers = [
      { questionId: 'budget', answer: ' 10,000 ' },
      { questionId: 'need', answer: 'A yearly plan' },
    ];
    const { closes, opens } = advance(ready, { ...ONWARD, brief: 'Call after three', answers });
    expect(closes?.answers).toEqual([
      { questionId: 'need', question: 'What do they need?', answer: 'A yearly plan' },
      { questionId: 'budget', question: 'Budget', answer: '10,000' },
    ]);
    expect(opens?.brief).toBe('Call after three\n\nWhat do they need? A yearly plan\nBudget: 10,000');
    expect(win(ready, { answers }).closes?.answers).toEqual(closes?.answers);
  });

  it('has a call logged when one of any outcome was, unless the stage wants a certain one', () => {
    const desk: Desk = {
      ...asking({ activities: [{ kind: 'call', outcome: null, atLeast: 3 }] }),
      activities: [
        { kind: 'call', outcome: 'connected', count: 1 },
        { kind: 'call', outcome: 'no_answer', count: 2 },
        { kind: 'email', outcome: 'sent', count: 9 },
      ],
    };
    expect(missing(possibleMoves(desk).advance)).toEqual([]);
    const stages = stagesAsking({ activities: [{ kind: 'call', outcome: 'connected', atLeast: 3 }] });
    expect(missing(possibleMoves({ ...desk, stages }).advance)).toEqual(['activities ACTIVITY_NEEDED']);
  });

  it('is asked no question that the stage does not ask, nor one twice, and is not answered by blanks', () => {
    const desk = asking({ questions: [NEED] });
    const said = (...answers: readonly ExitAnswer[]) =>
      missing(refusal(() => advance(desk, { ...ONWARD, answers })));
    const answer = { questionId: 'need', answer: 'A plan' };
    expect(said({ questionId: 'need', answer: ' \n' })).toEqual(['answers QUESTION_UNANSWERED']);
    expect(said(answer, { questionId: 'budget', answer: '5' }, answer)).toEqual([
      'answers[1].questionId QUESTION_NOT_ASKED',
      'answers[2].questionId QUESTION_ANSWERED_TWICE',
    ]);
  });

  it('is asked for the facts of the stages that it skips, each once, and for nothing else of them', () => {
    const desk = {
      ...asking({ fields: ['phone'] }, { ...ASKED, fields: ['phone', 'email'] }, { fields: ['region'] }),
      specialists: [aSpecialist('boris'), aSpecialist('vera', { stageId: 'stage-3' })],
    };
    const skipping = refusal(() => advance(desk, { ...ONWARD, toStageId: 'stage-3' }));
    expect(missing(skipping)).toEqual(['phone FIELD_EMPTY', 'email FIELD_EMPTY']);
    expect(missing(refusal(() => win(desk)))).toEqual([
      'phone FIELD_EMPTY',
      'email FIELD_EMPTY',
      'region FIELD_EMPTY',
    ]);
    expect(advance(knowing(desk, { phone: '1' }), ONWARD).opens?.stageId).toBe('stage-2');
  });

  it('goes back, is lost and changes hands whatever the stage asks for', () => {
    const stages = stagesAsking(ASKED, ASKED, ASKED);
    const desk = aWaitingDesk({ stages, visit: aVisit({ stageId: 'stage-2', employeeId: 'anna' }) });
    expect(possibleMoves(desk)).toMatchObject({ return: null, lose: null, reassign: null });
  });
});

describe('a lead that begins at a later stage', () => {
  const stages = stagesAsking(ASKED, { fields: ['region'] });
  const specialists = [aSpecialist('vera', { stageId: 'stage-3' })];

  it('must have the facts that the stages before it ask for, when it is new', () => {
    const desk = aDesk({ stages, specialists, visit: null, visits: 0, handoff: null });
    const at = (stageId: string | null) => ({ stageId, receiver: BY_POLICY, brief: null });
    expect(missing(enterRejection(desk, at('stage-3')))).toEqual([
      'email FIELD_EMPTY',
      'amount FIELD_EMPTY',
      'region FIELD_EMPTY',
    ]);
    expect(missing(enterRejection(desk, at('stage-2')))).toEqual(['email FIELD_EMPTY', 'amount FIELD_EMPTY']);
    expect(enterRejection(desk, at(null))).toBeUndefined();
  });

  it('must have them as well when it is reopened', () => {
    const desk = aClosedDesk({ stages, specialists });
    const at = (toStageId: string) => ({ toStageId, receiver: BY_POLICY, brief: null });
    expect(missing(reopenRejection(desk, at('stage-3')))).toHaveLength(3);
    expect(reopenRejection(desk, at('stage-1'))).toBeUndefined();
    expect(
      reopenRejection(knowing(desk, { email: 'a@example.com', amount: 1 }), at('stage-2')),
    ).toBeUndefined();
  });
});

/** A command by chance that may carry a lead past a stage. */
const anyWay: fc.Arbitrary<(desk: Desk) => Move> = fc
  .record({ toStageId: anyStageId, receiver: anyReceiver, answers: anyAnswers })
  .chain(({ toStageId, receiver, answers }) =>
    fc.constantFrom(
      (desk: Desk) => advance(desk, { toStageId, receiver, brief: null, answers }),
      (desk: Desk) => win(desk, { answers }),
      (desk: Desk) => reopen(desk, { toStageId: toStageId ?? 'stage-1', receiver, brief: null }),
      (desk: Desk) =>
        enter({ ...desk, visit: null, visits: 0 }, { stageId: toStageId, receiver, brief: null }),
    ),
  );

/** The stages that a move carries the lead past, by what it writes. */
function passedBy({ closes, opens, status }: Move, { stages, visit }: Desk): readonly Stage[] {
  const place = (stageId: string | undefined): number | undefined =>
    stages.find(({ id }) => id === stageId)?.position;
  const from = closes ? (place(visit?.stageId) ?? 0) : 0;
  const to = status === 'won' ? Infinity : (place(opens?.stageId) ?? 0);
  return stages.filter(({ position }) => position >= from && position < to);
}

describe('whatever is commanded', () => {
  it('no lead passes a stage without the facts that it asks for, nor leaves one with something undone or unanswered', () => {
    let passed = 0;
    fc.assert(
      fc.property(anyGuardedDesk, anyWay, (desk, way) => {
        let move: Move;
        try {
          move = way(desk);
        } catch (error) {
          expect(error).toBeInstanceOf(ConveyorError);
          return;
        }
        for (const { exit } of passedBy(move, desk)) {
          for (const field of exit.fields) expect(desk.lead.facts[field]).not.toBeNull();
        }
        const left = move.closes && desk.stages.find(({ id }) => id === desk.visit?.stageId);
        if (!left) return;
        passed += 1;
        for (const { kind, outcome, atLeast } of left.exit.activities) {
          const logged = desk.activities.filter(
            (one) => one.kind === kind && (outcome ?? one.outcome) === one.outcome,
          );
          expect(logged.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(atLeast);
        }
        const answers = move.closes?.answers.map(({ questionId }) => questionId) ?? [];
        for (const { id, required } of left.exit.questions) if (required) expect(answers).toContain(id);
      }),
      { numRuns: 2_000 },
    );
    // Where nearly nothing is let pass, nothing would be tried.
    expect(passed).toBeGreaterThan(40);
  });

  it('what greys the button refuses the request, and nothing else does', () => {
    fc.assert(
      fc.property(anyGuardedDesk, (desk) => {
        const { advance: whyNot, win: whyNotWon } = possibleMoves(desk);
        const empty = [
          [whyNot, () => advance(desk, ONWARD)],
          [whyNotWon, () => win(desk)],
        ] as const;
        for (const [rejection, act] of empty) {
          if (rejection) expect(refusal(act)).toMatchObject(rejection);
          else act();
        }
      }),
    );
  });
});
