import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCriteria } from '../../../test/support/any-criteria.ts';
import { NO_CRITERIA } from './exit-criteria.ts';
import { USUAL_SETTINGS } from './stage.ts';
import { criteriaOf, MOST_QUESTIONS, type ExitDraft } from './validate-exit.ts';
import { validateFunnel, type FunnelDraft } from './validate-funnel.ts';
import { MOST_LOSS_REASONS } from './validate-loss-reasons.ts';

const STAGE = { ...USUAL_SETTINGS, name: 'Call', colour: '#a5d8ff' };

const found = (draft: Omit<FunnelDraft, 'name' | 'stages'> & { exit?: ExitDraft }): string[] => {
  const { exit = NO_CRITERIA, ...more } = draft;
  const funnel = { name: 'Sales', stages: [{ ...STAGE, exit }], ...more };
  return validateFunnel(funnel).map(({ path, rule }) => `${path} ${rule}`);
};

describe('what a stage is to ask for', () => {
  it('is sound whatever of it there is', () => {
    fc.assert(fc.property(anyCriteria, (exit) => expect(found({ exit })).toEqual([])));
  });

  it('is told every problem at once', () => {
    const exit: ExitDraft = {
      fields: ['email'],
      activities: [
        { kind: 'call', outcome: 'held', atLeast: 0 },
        { kind: 'email', outcome: null, atLeast: 21 },
        { kind: 'email', outcome: 'answered', atLeast: 1.5 },
      ],
      questions: Array.from({ length: MOST_QUESTIONS + 1 }, (_, index) => ({
        text: index === 2 ? ' ' : `Question ${index}`,
        required: true,
      })),
    };
    expect(found({ exit })).toEqual([
      'stages[0].exit.activities[0].outcome OUTCOME_OF_OTHER_KIND',
      'stages[0].exit.activities[0].atLeast ACTIVITY_COUNT_OUT_OF_RANGE',
      'stages[0].exit.activities[1].atLeast ACTIVITY_COUNT_OUT_OF_RANGE',
      'stages[0].exit.activities[2].atLeast ACTIVITY_COUNT_OUT_OF_RANGE',
      'stages[0].exit.questions TOO_MANY_QUESTIONS',
      'stages[0].exit.questions[2].text QUESTION_TEXT_MISSING',
    ]);
  });

  it('gives ids to new questions and leaves them to old ones', () => {
    const questions = [
      { id: 'old', text: 'Need', required: true },
      { id: null, text: 'Budget', required: false },
      { text: 'When', required: false },
    ];
    let made = 0;
    const exit = criteriaOf(
      { fields: ['email', 'email'], activities: [], questions },
      () => `new-${(made += 1)}`,
    );
    expect(exit.questions.map(({ id }) => id)).toEqual(['old', 'new-1', 'new-2']);
    expect(exit.fields).toEqual(['email']);
  });
});

describe('the reasons for which a funnel loses leads', () => {
  it('have names, no two the same, and are few enough to choose from', () => {
    const named = (...names: string[]) => found({ lossReasons: names.map((name) => ({ name })) });
    expect(named('Too expensive', 'No answer')).toEqual([]);
    expect(named('No answer', ' ', 'NO ANSWER ')).toEqual([
      'lossReasons[1].name LOSS_REASON_NAME_MISSING',
      'lossReasons[2].name LOSS_REASON_NAME_TAKEN',
    ]);
    const many = Array.from({ length: MOST_LOSS_REASONS + 1 }, (_, index) => `Reason ${index}`);
    expect(named(...many)).toEqual(['lossReasons TOO_MANY_LOSS_REASONS']);
  });
});
