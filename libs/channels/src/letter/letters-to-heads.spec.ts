import { describe, expect, it } from '@jest/globals';
import { aMessageOf, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { letterTo } from './letter-to.ts';

const english = aRecipient();
const russian = aRecipient({ language: 'ru' });

/** Intl joins a number and its unit with no-break spaces; people see spaces. */
const seen = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' '));

describe('the letter about a lead that nobody takes', () => {
  const escalated = aMessageOf('handoff.escalated');
  const waits = { status: 'open', stage: 'Qualification', holder: null, isAwaited: false } as const;

  it('tells how often it was offered, who did not take it and why, and where it is now', () => {
    const letter = letterTo({ message: { ...escalated, now: waits }, recipient: english });
    expect(letter).toMatchObject({
      subject: 'Ivan Petrov · Qualification · 3 offers in vain, waits in the queue',
      note: {
        label: 'Who was asked',
        value: 'Gleb Don: declined, “Not my region”\nAnna Orlova: did not answer in time\nand 1 before',
      },
      hint: 'Choose somebody for it yourself, or find out why it is not taken.',
    });
    expect(letter.facts.slice(-3)).toEqual([
      { label: 'Offered', value: '3 times in vain' },
      { label: 'Now', value: 'waits in the queue' },
      { label: 'Why you', value: 'you head this line' },
    ]);
  });

  it.each([
    [1, 'предложен 1 раз впустую'],
    [3, 'предложен 3 раза впустую'],
    [5, 'предложен 5 раз впустую'],
  ])('tells it in Russian: %i', (offers, told) => {
    const now = { ...waits, holder: 'Вера Лис' };
    const letter = letterTo({ message: { ...escalated, offers, now }, recipient: russian });
    expect(letter.subject).toBe(`Ivan Petrov · Qualification · ${told}, ведёт Вера Лис`);
    expect(letter.note?.value).toContain(
      'Gleb Don: отказ, «Not my region»\nAnna Orlova: вовремя не было ответа',
    );
  });

  it('says so when the next one has not answered either', () => {
    const now = { ...waits, holder: 'Вера Лис', isAwaited: true };
    const subjectIn = (recipient: typeof english) =>
      letterTo({ message: { ...escalated, now }, recipient }).subject;
    expect(subjectIn(russian)).toMatch(/впустую, ждём ответа: Вера Лис$/);
    expect(subjectIn(english)).toMatch(/in vain, offered to Вера Лис$/);
  });

  it('names the stage when the lead is at another one by now, and asks for nothing when it has ended', () => {
    const subjectOf = (now: typeof escalated.now) =>
      letterTo({ message: { ...escalated, now }, recipient: english });
    expect(subjectOf({ ...waits, stage: 'Meeting', holder: 'Vera Lis' }).subject).toMatch(
      /, Meeting: with Vera Lis$/,
    );
    expect(subjectOf({ ...waits, status: 'won', stage: 'Meeting', holder: 'Vera Lis' })).toMatchObject({
      subject: 'Ivan Petrov · Qualification · 3 offers in vain, won',
      hint: null,
    });
  });
});

describe('the letter about leads over the time limit', () => {
  const overdue = aMessageOf('lead.overdue');

  it('tells how many, and which for longest, with whom, since when', () => {
    const letter = seen(letterTo({ message: overdue, recipient: english }));
    expect(letter).toMatchObject({
      subject:
        'Qualification: 7 leads are over the time limit, the worst Ivan Petrov (Anna Orlova), by 1 day 7 hrs',
      headline: 'Qualification: 7 leads are over the time limit',
      note: {
        label: 'For longest',
        value: [
          'Ivan Petrov (Anna Orlova): by 1 day 7 hrs, since 09:00, Mon 23 Nov',
          'Mir LLC (in the queue): by 1 hr 30 mins, since 14:30, Tue 24 Nov',
          'and 5 more leads',
        ].join('\n'),
      },
      hint: 'Ask what is holding them up, or give them to somebody else.',
      action: { label: 'Open the stage', url: 'https://line.example.com/stages/5' },
    });
    expect(letter.facts).toContainEqual({ label: 'As of', value: '16:00, Tue 24 Nov' });
  });

  it.each([
    [1, 'просрочен 1 лид: Ivan Petrov (Anna Orlova), на 1 дн. 7 ч'],
    [2, 'просрочено 2 лида, дольше всех Ivan Petrov (Anna Orlova), на 1 дн. 7 ч'],
    [7, 'просрочено 7 лидов, дольше всех Ivan Petrov (Anna Orlova), на 1 дн. 7 ч'],
  ])('counts %i as Russian does', (count, told) => {
    const message = { ...overdue, count, worst: overdue.worst.slice(0, count) };
    const letter = seen(letterTo({ message, recipient: russian }));
    expect(letter.subject).toBe(`Qualification: ${told}`);
    if (count <= 2) expect(letter.note?.value).not.toContain('и ещё');
    else
      expect(letter.note?.value).toContain(
        'Mir LLC (в очереди): на 1 ч 30 мин, с 14:30, вт 24 ноября\nи ещё 5 лидов',
      );
  });

  it('is told at once when a limit is over, and says so as people do', () => {
    const worst = overdue.worst.slice(0, 1).map((late) => ({ ...late, dueAt: overdue.at - 1_500 }));
    const message = { ...overdue, count: 1, worst };
    expect(letterTo({ message, recipient: english })).toMatchObject({
      subject: 'Qualification: 1 lead is over the time limit: Ivan Petrov (Anna Orlova), just now',
      note: { label: 'Lead', value: 'Ivan Petrov (Anna Orlova): just now, since 15:59, Tue 24 Nov' },
    });
    expect(letterTo({ message, recipient: russian })).toMatchObject({
      subject: 'Qualification: просрочен 1 лид: Ivan Petrov (Anna Orlova), только что',
      note: { label: 'Лид' },
    });
  });

  it('says so when all of them have moved on since', () => {
    expect(letterTo({ message: { ...overdue, count: 0, worst: [] }, recipient: english })).toMatchObject({
      subject: 'Qualification: 0 leads are over the time limit',
      note: null,
      hint: null,
    });
  });
});
