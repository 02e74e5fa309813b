import { describe, expect, it } from '@jest/globals';
import { aMessageOf, aRecipient } from '../../../../test/support/an-outgoing.ts';
import type { LeadsMoved } from '../message.ts';
import { letterTo } from './letter-to.ts';

const news = (changes: Partial<LeadsMoved> = {}): LeadsMoved => ({
  ...aMessageOf('leads.moved'),
  ...changes,
});

const subjectsOf = (message: LeadsMoved): string[] =>
  (['en', 'ru'] as const).map(
    (language) => letterTo({ message, recipient: aRecipient({ language }) }).subject,
  );

describe('the letter about several leads that are watched', () => {
  it('tells how many, what befell them, by whom and why, and names the first', () => {
    expect(letterTo({ message: news(), recipient: aRecipient() })).toEqual({
      language: 'en',
      subject: '12 leads that you watch: lost · Qualification',
      headline: 'News of leads that you watch',
      colour: '#f2c94c',
      facts: [
        { label: 'Stage', value: 'Qualification' },
        { label: 'What happened', value: 'lost' },
        { label: 'Reason', value: 'No budget yet' },
        { label: 'By', value: 'Anna Orlova' },
        { label: 'Why you', value: 'you watch these leads' },
      ],
      note: { label: 'Leads', value: 'Ivan Petrov\nMir LLC\nand 10 more leads' },
      hint: null,
      action: { label: 'Open the stage', url: 'https://line.example.com/stages/5' },
    });
  });

  it.each<[LeadsMoved['what'], string, string]>([
    [['advanced'], 'moved on', 'перешло дальше 12'],
    [['returned'], 'sent back', 'возвращено 12'],
    [['reassigned'], 'reassigned', 'передано другим 12'],
    [['won'], 'won', 'выиграно 12'],
    [['lost'], 'lost', 'потеряно 12'],
    [['entered'], 'entered', 'поступило 12'],
    [['advanced', 'reassigned'], 'moved', 'сдвинулось 12'],
  ])('says it in one line in both languages: %j', (what, inEnglish, inRussian) => {
    expect(subjectsOf(news({ what }))).toEqual([
      `12 leads that you watch: ${inEnglish} · Qualification`,
      `Лиды, за которыми вы следите: ${inRussian} · Qualification`,
    ]);
  });

  it('tells all that befell them when it is not the same, at all the stages, and leaves out what is not known', () => {
    const stages = ['Call', 'Sign'].map((name) => ({ name, colour: '#27ae60' }));
    const message = news({ stages, what: ['advanced', 'reassigned'], by: [], reasons: [] });
    expect(letterTo({ message, recipient: aRecipient() })).toMatchObject({
      facts: [
        { label: 'Stages', value: 'Call, Sign' },
        { label: 'What happened', value: 'moved on, reassigned' },
        { label: 'Why you', value: 'you watch these leads' },
      ],
      action: { label: 'Open the line' },
    });
  });

  it('counts one that is left as one', () => {
    expect(subjectsOf(news({ count: 1, leads: ['Ivan'] }))).toEqual([
      '1 lead that you watch: lost · Qualification',
      'Лиды, за которыми вы следите: потеряно 1 · Qualification',
    ]);
  });
});

describe('what whoever had several leads is told', () => {
  it.each([
    [
      1,
      '1 lead is no longer yours: reassigned · Qualification',
      'Больше не ваш: 1 лид · передано другим · Qualification',
    ],
    [
      3,
      '3 leads are no longer yours: reassigned · Qualification',
      'Больше не ваши: 3 лида · передано другим · Qualification',
    ],
    [
      12,
      '12 leads are no longer yours: reassigned · Qualification',
      'Больше не ваши: 12 лидов · передано другим · Qualification',
    ],
  ])('says in one line how many of them are his no longer: %i', (count, inEnglish, inRussian) => {
    const message = { ...aMessageOf('leads.withdrawn'), what: ['reassigned' as const], count };
    const subjects = (['en', 'ru'] as const).map(
      (language) => letterTo({ message, recipient: aRecipient({ language }) }).subject,
    );
    expect(subjects).toEqual([inEnglish, inRussian]);
  });
});
