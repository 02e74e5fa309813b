import { describe, expect, it } from '@jest/globals';
import { aMessageOf, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { letterTo } from './letter-to.ts';

const english = aRecipient();
const russian = aRecipient({ language: 'ru' });
const factsOf = (letter: ReturnType<typeof letterTo>): string[] =>
  letter.facts.map(({ label, value }) => `${label}: ${value}`);

describe('the letter about a handoff that is not answered', () => {
  const reminder = aMessageOf('handoff.reminder');

  it('tells until when to answer, on the receiver’s own clock, and what happens else', () => {
    const letter = letterTo({ message: reminder, recipient: english });
    expect(letter).toMatchObject({
      subject: 'Ivan Petrov · Qualification · no answer yet, due by 14:30, Tue 24 Nov',
      headline: 'Will you take this lead?',
      note: { label: 'Brief' },
      hint: 'If there is no answer by then, the lead goes to somebody else.',
      action: { label: 'Open the lead', url: 'https://line.example.com/leads/42' },
    });
    expect(factsOf(letter)).toContain('From: Anna Orlova');
    expect(factsOf(letter)).toContain('Answer by: 14:30, Tue 24 Nov');
    const inOmsk = aRecipient({ language: 'ru', timeZone: 'Asia/Omsk' });
    expect(letterTo({ message: reminder, recipient: inOmsk })).toMatchObject({
      subject: 'Ivan Petrov · Qualification · ответа ещё нет, ждём до 17:30, вт 24 ноября',
      hint: 'Если до этого времени ответа не будет, лид уйдёт другому.',
    });
  });

  it('threatens with nothing where an answer may take any time', () => {
    const message = { ...reminder, answerDueAt: null, from: null, brief: null };
    const letter = letterTo({ message, recipient: russian });
    expect(letter).toMatchObject({
      subject: 'Ivan Petrov · Qualification · ждём вашего ответа',
      note: null,
      hint: null,
    });
    expect(letter.facts.map(({ label }) => label)).toEqual(['Лид', 'Компания', 'Этап', 'Сумма', 'Источник']);
  });
});

describe('the letter about a lead that is held for long', () => {
  const reminder = aMessageOf('lead.reminder');

  it('tells since when, and until when it may be', () => {
    expect(letterTo({ message: reminder, recipient: english })).toMatchObject({
      subject: 'Ivan Petrov · Qualification · still with you, until 14:30, Tue 24 Nov',
      headline: 'You have had this lead since 09:00, Mon 23 Nov',
    });
    expect(letterTo({ message: reminder, recipient: russian })).toMatchObject({
      subject: 'Ivan Petrov · Qualification · всё ещё у вас, срок до 14:30, вт 24 ноября',
      headline: 'Этот лид у вас с 09:00, пн 23 ноября',
    });
  });

  it('tells since when in its one line, where there is no limit', () => {
    const message = { ...reminder, dueAt: null };
    const letter = letterTo({ message, recipient: english });
    expect(letter.subject).toBe('Ivan Petrov · Qualification · with you since 09:00, Mon 23 Nov');
    expect(letter.facts.map(({ label }) => label)).not.toContain('Until');
    expect(letterTo({ message, recipient: russian }).subject).toBe(
      'Ivan Petrov · Qualification · у вас с 09:00, пн 23 ноября',
    );
  });
});

describe('the letter about leads that can be taken', () => {
  const claimable = aMessageOf('queue.claimable');

  it.each([
    [1, '1 lead waits to be taken · since', '1 лид ждёт, можно взять · с'],
    [2, '2 leads wait to be taken · the longest since', '2 лида ждут, можно взять · дольше всех с'],
    [5, '5 leads wait to be taken · the longest since', '5 лидов ждут, можно взять · дольше всех с'],
  ])('counts them: %i', (count, inEnglish, inRussian) => {
    const message = { ...claimable, count };
    expect(letterTo({ message, recipient: english }).subject).toBe(
      `Qualification: ${inEnglish} 09:00, Mon 23 Nov`,
    );
    expect(letterTo({ message, recipient: russian }).subject).toBe(
      `Qualification: ${inRussian} 09:00, пн 23 ноября`,
    );
  });

  it('leads to the stage', () => {
    expect(letterTo({ message: claimable, recipient: english })).toMatchObject({
      facts: [
        { label: 'Stage', value: 'Qualification' },
        { label: 'Waiting', value: '3 leads' },
        { label: 'Longest since', value: '09:00, Mon 23 Nov' },
        { label: 'Why you', value: 'you work this stage' },
      ],
      hint: 'A lead goes to whoever takes it first.',
      action: { label: 'Open the stage', url: 'https://line.example.com/stages/5' },
    });
  });
});
