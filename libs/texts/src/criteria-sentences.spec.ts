import { describe, expect, it } from '@jest/globals';
import { EXIT_RULES, FUNNEL_RULES, type ConveyorErrorDetails, type Language } from '#conveyor';
import { refusalSentence } from './refusal-sentence.ts';
import { ruleSentence } from './rule-sentence.ts';

const UNMET: ConveyorErrorDetails['EXIT_CRITERIA_UNMET'] = {
  way: 'leave',
  stage: 'Call',
  problems: [
    { path: 'email', rule: 'FIELD_EMPTY', facts: { field: 'email', stage: 'Call' } },
    {
      path: 'activities',
      rule: 'ACTIVITY_NEEDED',
      facts: { kind: 'call', outcome: 'connected', atLeast: 2, logged: 1 },
    },
    { path: 'answers', rule: 'QUESTION_UNANSWERED', facts: { questionId: 'q', question: 'Budget' } },
  ],
};

describe('what is missing before a lead may leave a stage', () => {
  it.each<[Language, string]>([
    [
      'en',
      'The lead can not leave “Call” yet. “E-mail” is empty, and “Call” asks for it. “Call: connected”: needed at least 2, logged since the lead came to this stage 1. Not answered: “Budget”.',
    ],
    [
      'ru',
      'Лид пока не может уйти с этапа «Call». Не заполнено поле «Эл. почта», его требует этап «Call». «Звонок: дозвонились»: нужно не меньше 2, с прихода лида на этот этап записано 1. Нет ответа на вопрос «Budget».',
    ],
  ])('is one sentence each in %s', (language, sentence) => {
    expect(refusalSentence(language, 'EXIT_CRITERIA_UNMET', UNMET)).toBe(sentence);
  });

  it('has a sentence for every rule, whatever facts come with it', () => {
    for (const rule of [...EXIT_RULES, ...FUNNEL_RULES]) {
      expect(ruleSentence('en', { path: '', rule, facts: {} })).not.toBe(rule);
    }
  });
});

describe('the reason why a lead is lost', () => {
  it('names the list to choose from, or says that there is none', () => {
    const reasons = ['Too expensive', 'No answer'];
    expect(refusalSentence('en', 'LOSS_REASON_NEEDED', { reasons })).toBe(
      'Choose why the lead is lost from the funnel’s list: Too expensive, No answer.',
    );
    expect(refusalSentence('ru', 'LOSS_REASON_UNKNOWN', { reasonId: '7', reasons })).toBe(
      'Причины потери 7 в воронке нет; вот её список: Too expensive, No answer.',
    );
    expect(refusalSentence('en', 'LOSS_REASON_UNKNOWN', { reasonId: '7', reasons: [] })).toBe(
      'The funnel has no loss reason 7, and no list of them: say in your own words why the lead is lost.',
    );
  });
});
