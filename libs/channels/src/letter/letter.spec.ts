import { describe, expect, it } from '@jest/globals';
import { anOffer, aRecipient } from '../../../../test/support/an-outgoing.ts';
import type { HandoffsOffered, Message, Why } from '../message.ts';
import { letterTo } from './letter-to.ts';

const russian = aRecipient({ language: 'ru' });
const waiting = (count: number): Message => ({
  kind: 'queue.waiting',
  stage: { name: 'Договор', colour: '#27ae60' },
  count,
  since: Date.UTC(2026, 10, 23, 6),
  link: 'https://line.example.com/stages/5',
});

/** Intl joins an amount and its sign with no-break spaces; people see spaces. */
const seen = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' '));

describe('the letter about a handoff', () => {
  it('tells who, what, why you, the brief, and until when on the receiver’s own clock', () => {
    expect(seen(letterTo({ message: anOffer(), recipient: aRecipient() }))).toEqual({
      language: 'en',
      subject: 'Ivan Petrov · Qualification · until 14:30, Tue 24 Nov',
      headline: 'Anna Orlova passes you a lead',
      colour: '#f2c94c',
      facts: [
        { label: 'Lead', value: 'Ivan Petrov' },
        { label: 'Company', value: 'Romashka LLC' },
        { label: 'Stage', value: 'Qualification' },
        { label: 'Amount', value: '$12,500' },
        { label: 'Source', value: 'webinar' },
        { label: 'Why you', value: 'you have room, 3 of 10 leads' },
        { label: 'Until', value: '14:30, Tue 24 Nov' },
      ],
      note: { label: 'Brief', value: 'Wants a demo before Friday.\nAsked twice about the price.' },
      hint: null,
      action: { label: 'Open the lead', url: 'https://line.example.com/leads/42' },
    });
  });

  it('tells the same in Russian', () => {
    const letter = seen(letterTo({ message: anOffer(), recipient: russian }));
    expect(letter.subject).toBe('Ivan Petrov · Qualification · до 14:30, вт 24 ноября');
    expect(letter.headline).toBe('Anna Orlova передаёт вам лида');
    expect(letter.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Лид: Ivan Petrov',
      'Компания: Romashka LLC',
      'Этап: Qualification',
      'Сумма: 12 500 $',
      'Источник: webinar',
      'Почему вы: у вас есть место, лидов 3 из 10',
      'До: 14:30, вт 24 ноября',
    ]);
    expect(letter.action.label).toBe('Открыть лида');
  });

  it('says of a lead that was sent back that it was, who sent it and why', () => {
    const message = anOffer({ isReturned: true, brief: 'No budget: ask again' });
    const english = letterTo({ message, recipient: aRecipient() });
    expect(english.subject).toBe('Ivan Petrov · Qualification, sent back · until 14:30, Tue 24 Nov');
    expect(english.headline).toBe('Anna Orlova sends a lead back to your stage');
    expect(english.note).toEqual({ label: 'Reason', value: 'No budget: ask again' });
    const letter = letterTo({ message, recipient: russian });
    expect(letter.subject).toBe('Ivan Petrov · Qualification, возврат · до 14:30, вт 24 ноября');
    expect(letter.headline).toBe('Anna Orlova возвращает лида на ваш этап');
    expect(letter.note?.label).toBe('Причина');
    const fromNobody = letterTo({ message: { ...message, from: null }, recipient: russian });
    expect(fromNobody.headline).toBe('Лид вернулся на ваш этап');
  });

  it('puts the end of the time to answer before the end of the time for the lead, and says what happens else', () => {
    const message = { ...anOffer(), answerDueAt: Date.UTC(2026, 10, 24, 9, 30) };
    const { subject, facts, hint } = letterTo({ message, recipient: aRecipient() });
    expect(subject).toContain('answer by 12:30, Tue 24 Nov');
    expect(facts.map(({ label }) => label)).toContain('Answer by');
    expect(hint).toBe('If there is no answer by then, the lead goes to somebody else.');
  });

  it('leaves out what is not known', () => {
    const bare = anOffer({
      lead: { name: 'Ivan', company: null, amount: null, currency: 'USD', source: '' },
      from: null,
      brief: null,
      dueAt: null,
    });
    const { subject, headline, facts, note } = letterTo({ message: bare, recipient: aRecipient() });
    expect({ subject, headline, note }).toEqual({
      subject: 'Ivan · Qualification',
      headline: 'A lead for you',
      note: null,
    });
    expect(facts.map(({ label }) => label)).toEqual(['Lead', 'Stage', 'Why you']);
  });

  it.each<readonly [Why, string, string]>([
    [
      { kind: 'chosen', load: 0, capacity: 4, rank: 'reserve' },
      'you are the reserve and have room, 0 of 4 leads',
      'вы в резерве, и у вас есть место, лидов 0 из 4',
    ],
    [{ kind: 'named', by: 'Olga' }, 'chosen by hand: Olga', 'вас выбрали лично: Olga'],
    [{ kind: 'named', by: null }, 'chosen by hand', 'вас выбрали лично'],
    [{ kind: 'same' }, 'you worked this lead at this stage before', 'вы уже вели этого лида на этом этапе'],
    [
      { kind: 'asked-first' },
      'you are asked first for this lead',
      'этого лида предлагают вам в первую очередь',
    ],
    [
      { kind: 'knows', through: 'company' },
      'you have worked with this company before',
      'вы уже работали с этой компанией',
    ],
    [
      { kind: 'stands-in', for: { name: 'Vera Lis', lastDay: '2026-12-04', untilAt: null } },
      'you stand in: Vera Lis is away until 4 December 2026',
      'вы замещаете: Vera Lis отсутствует по 4 декабря 2026 г.',
    ],
    [
      {
        kind: 'stands-in',
        for: { name: 'Vera Lis', lastDay: null, untilAt: Date.UTC(2026, 10, 24, 11, 30) },
      },
      'you stand in: Vera Lis is away until 14:30, Tue 24 Nov',
      'вы замещаете: Vera Lis отсутствует до 14:30, вт 24 ноября',
    ],
  ])('says why it is you: %j', (why, inEnglish, inRussian) => {
    const saidTo = (recipient: typeof russian): unknown =>
      letterTo({ message: anOffer({ why }), recipient }).facts.find(({ label }) =>
        ['Why you', 'Почему вы'].includes(label),
      )?.value;
    expect(saidTo(aRecipient())).toBe(inEnglish);
    expect(saidTo(russian)).toBe(inRussian);
  });

  it('keeps the deadline in the subject of a lead with a name of 500 characters', () => {
    const lead = {
      name: 'Константинопольский '.repeat(25),
      company: null,
      amount: null,
      currency: null,
      source: null,
    };
    const message = anOffer({ lead, stage: { name: 'S'.repeat(200), colour: '#000000' } });
    const { subject } = letterTo({ message, recipient: russian });
    expect(subject).toMatch(/^Константинопольский .*… · S{29}… · до 14:30, вт 24 ноября$/);
    expect(subject.length).toBeLessThan(130);
  });
});

describe('the letter about several leads at once', () => {
  const several = (changes: Partial<HandoffsOffered> = {}): Message => ({
    kind: 'handoffs.offered',
    count: 3,
    leads: ['Ivan Petrov', 'Romashka\nLLC', 'Lutik'],
    stages: [{ name: 'Договор', colour: '#27ae60' }],
    from: ['Anna Orlova'],
    away: [],
    answerDueAt: null,
    brief: null,
    link: 'https://line.example.com/stages/5',
    ...changes,
  });

  it('tells how many, from whom, where, and names them', () => {
    expect(letterTo({ message: several(), recipient: aRecipient() })).toEqual({
      language: 'en',
      subject: '3 leads for you · Договор',
      headline: 'Anna Orlova passes you 3 leads',
      colour: '#27ae60',
      facts: [
        { label: 'Stage', value: 'Договор' },
        { label: 'From', value: 'Anna Orlova' },
      ],
      note: { label: 'Leads', value: 'Ivan Petrov\nRomashka LLC\nLutik' },
      hint: null,
      action: { label: 'Open the stage', url: 'https://line.example.com/stages/5' },
    });
  });

  it('says until when they must be answered, what happens else, and what was written of all of them', () => {
    const message = several({ answerDueAt: Date.UTC(2026, 10, 24, 9, 30), brief: 'From the\nfair' });
    const { subject, facts, hint } = letterTo({ message, recipient: aRecipient() });
    expect(subject).toBe('3 leads for you · Договор · answer by 12:30, Tue 24 Nov');
    expect(facts.slice(2)).toEqual([
      { label: 'Answer by', value: '12:30, Tue 24 Nov' },
      { label: 'Brief', value: 'From the fair' },
    ]);
    expect(hint).toBe('A lead without an answer by then goes to somebody else.');
    const inRussian = letterTo({ message, recipient: russian });
    expect(inRussian.subject).toBe('Вам 3 лида · Договор · ответьте до 12:30, вт 24 ноября');
  });

  it.each([
    [1, 'Вам 1 лид · Договор', 'Anna Orlova передаёт вам 1 лида', []],
    [3, 'Вам 3 лида · Договор', 'Anna Orlova передаёт вам 3 лида', ['и ещё 2 лида']],
    [40, 'Вам 40 лидов · Договор', 'Anna Orlova передаёт вам 40 лидов', ['и ещё 39 лидов']],
  ])('counts %i as Russian does, and says how many it does not name', (count, subject, headline, more) => {
    const letter = letterTo({ message: several({ count, leads: ['Ivan'] }), recipient: russian });
    expect(letter).toMatchObject({ subject, headline, action: { label: 'Открыть этап' } });
    expect(letter.note?.value).toBe(['Ivan', ...more].join('\n'));
  });

  it('names all of several senders and stages, and none where there is none', () => {
    const stages = ['Call', 'Sign'].map((name) => ({ name, colour: '#27ae60' }));
    const letter = letterTo({
      message: several({ stages, from: ['Anna', 'Gleb'] }),
      recipient: aRecipient(),
    });
    expect(letter).toMatchObject({
      subject: '3 leads for you · Call, Sign',
      headline: '3 leads for you',
      facts: [
        { label: 'Stages', value: 'Call, Sign' },
        { label: 'From', value: 'Anna, Gleb' },
      ],
      action: { label: 'Open the line' },
    });
    const fromNobody = letterTo({ message: several({ from: [] }), recipient: aRecipient() });
    expect(fromNobody.headline).toBe('3 leads for you');
    expect(fromNobody.facts.map(({ label }) => label)).toEqual(['Stage']);
  });
});

describe('the letter about leads that wait', () => {
  it.each([
    [1, 'Договор: 1 лид ждёт, взять некому · с 09:00, пн 23 ноября'],
    [3, 'Договор: 3 лида ждут, взять некому · дольше всех с 09:00, пн 23 ноября'],
    [12, 'Договор: 12 лидов ждут, взять некому · дольше всех с 09:00, пн 23 ноября'],
  ])('counts %i as Russian does', (count, subject) => {
    expect(letterTo({ message: waiting(count), recipient: russian }).subject).toBe(subject);
  });

  it('tells the head how many, where, since when, and what can be done', () => {
    expect(letterTo({ message: waiting(2), recipient: aRecipient() })).toMatchObject({
      subject: 'Договор: 2 leads wait, nobody can take them · the longest since 09:00, Mon 23 Nov',
      headline: 'Договор: 2 leads wait, nobody can take them',
      facts: [
        { label: 'Stage', value: 'Договор' },
        { label: 'Waiting', value: '2 leads' },
        { label: 'Longest since', value: '09:00, Mon 23 Nov' },
        { label: 'Why you', value: 'you head this line' },
      ],
      hint: 'Add a specialist, raise a capacity, or hand a lead over yourself.',
      action: { label: 'Open the stage', url: 'https://line.example.com/stages/5' },
    });
  });
});

it('a colour that is none becomes grey', () => {
  const stage = { name: 'S', colour: 'red;background:url(https://evil.example)' };
  expect(letterTo({ message: anOffer({ stage }), recipient: aRecipient() }).colour).toBe('#8a8f98');
});
