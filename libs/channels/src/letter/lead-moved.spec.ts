import { describe, expect, it } from '@jest/globals';
import { aMessageOf, aRecipient } from '../../../../test/support/an-outgoing.ts';
import type { LeadMoved } from '../message.ts';
import { letterTo } from './letter-to.ts';

const here = { status: 'open', stage: 'Qualification', holder: 'Вера Лис', isAwaited: false } as const;
const news = (changes: Partial<LeadMoved>): LeadMoved => ({
  ...aMessageOf('lead.moved'),
  now: here,
  ...changes,
});
const subjectsOf = (message: LeadMoved): string[] =>
  (['en', 'ru'] as const).map(
    (language) => letterTo({ message, recipient: aRecipient({ language }) }).subject,
  );

describe('the letter about a lead that is watched', () => {
  it.each<[string, Partial<LeadMoved>, string, string]>([
    [
      'it advanced',
      { what: 'advanced', reason: null },
      'moved on to Qualification · with Вера Лис',
      'перешёл на этап «Qualification» · ведёт Вера Лис',
    ],
    [
      'it was returned',
      { what: 'returned', reason: 'Too early' },
      'sent back to Qualification: Too early · with Вера Лис',
      'возвращён на этап «Qualification»: Too early · ведёт Вера Лис',
    ],
    [
      'it was reassigned',
      { what: 'reassigned', reason: null },
      'reassigned at Qualification · with Вера Лис',
      'передан другому на этапе «Qualification» · ведёт Вера Лис',
    ],
    [
      'it waits',
      { what: 'declined', reason: 'Not mine', now: { ...here, holder: null } },
      'declined at Qualification: Not mine · waits in the queue',
      'не принят на этапе «Qualification»: Not mine · ждёт в очереди',
    ],
    [
      'it is won',
      { what: 'won', reason: null, now: { ...here, status: 'won' } },
      'won at Qualification',
      'выигран на этапе «Qualification»',
    ],
    [
      'it is lost',
      { what: 'lost', reason: 'No budget', now: { ...here, status: 'lost' } },
      'lost at Qualification: No budget',
      'потерян на этапе «Qualification»: No budget',
    ],
    [
      'it is open again',
      { what: 'reopened', reason: null },
      'reopened at Qualification · with Вера Лис',
      'снова открыт на этапе «Qualification» · ведёт Вера Лис',
    ],
    [
      'it was lost after all',
      { what: 'advanced', reason: null, now: { ...here, status: 'lost' } },
      'moved on to Qualification · lost',
      'перешёл на этап «Qualification» · потерян',
    ],
  ])('tells in one line what befell it and who has it now: %s', (_, changes, inEnglish, inRussian) => {
    expect(subjectsOf(news(changes))).toEqual([`Ivan Petrov · ${inEnglish}`, `Ivan Petrov · ${inRussian}`]);
  });

  it('tells by whom and why, and why it is told', () => {
    const message = news({ what: 'returned', by: 'Anna Orlova', reason: 'Too early\nAsk again in May' });
    expect(letterTo({ message, recipient: aRecipient() }).facts.slice(-5)).toEqual([
      { label: 'What happened', value: 'sent back to Qualification' },
      { label: 'Reason', value: 'Too early Ask again in May' },
      { label: 'By', value: 'Anna Orlova' },
      { label: 'Now', value: 'with Вера Лис' },
      { label: 'Why you', value: 'you watch this lead' },
    ]);
  });

  it('leaves out what is not known', () => {
    const message = news({ what: 'entered', by: null, reason: null });
    const labels = letterTo({ message, recipient: aRecipient() }).facts.map(({ label }) => label);
    expect(labels).not.toContain('By');
    expect(labels).not.toContain('Reason');
  });
});

describe('what whoever had a lead is told', () => {
  it.each([
    ['en', 'No longer yours: Ivan Petrov · not answered in time at Qualification · with Вера Лис'],
    ['ru', 'Больше не ваш: Ivan Petrov · остался без ответа на этапе «Qualification» · ведёт Вера Лис'],
  ] as const)('begins with that it is his no longer, and says where it is: %s', (language, subject) => {
    const message = { ...aMessageOf('lead.withdrawn'), what: 'expired', reason: null, now: here } as const;
    const letter = letterTo({ message, recipient: aRecipient({ language }) });
    expect(letter).toMatchObject({ subject });
    expect(letter.facts.at(-1)?.value).toBe(language === 'en' ? 'you had this lead' : 'лид был у вас');
  });
});
