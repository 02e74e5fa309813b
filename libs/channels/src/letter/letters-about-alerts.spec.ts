import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '#conveyor';
import { ALERT_RULES } from '#conveyor/alerts';
import { aMessageOf, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { renderSlack } from '../slack/render-slack.ts';
import type { AlertEnded, AlertRaised, AlertReminder } from '../subject-message.ts';
import type { Letter } from './letter.ts';
import { letterTo } from './letter-to.ts';

const english = aRecipient();
const russian = aRecipient({ language: 'ru' });

/** Intl joins a number and its unit with no-break spaces; people see spaces. */
const seen = (message: AlertRaised | AlertReminder | AlertEnded, recipient = english): Letter =>
  JSON.parse(JSON.stringify(letterTo({ message, recipient })).replace(/[\u00a0\u202f]/g, ' '));

describe('the letter about an alert', () => {
  const raised = aMessageOf('alert.raised');

  it('says what is wrong, since when, how much, what that means, what to do first, and where to look', () => {
    expect(seen(raised)).toMatchObject({
      subject: 'Messages wait too long to be sent · since 09:00, Mon 23 Nov',
      headline: 'Messages wait too long to be sent',
      facts: [
        { label: 'Since', value: '09:00, Mon 23 Nov' },
        { label: 'Which', value: 'e-mail' },
        { label: 'Measured', value: '95 secs' },
        { label: 'Threshold', value: '60 secs' },
        { label: 'What to do in full', value: 'docs/runbook.md#queue-age' },
        { label: 'Why you', value: 'you keep the line running' },
      ],
      note: { label: 'What it means', value: expect.stringMatching(/^People hear of their leads later/) },
      hint: expect.stringMatching(/^See which channel has the longest queue/),
      action: { label: 'See how it stands', url: raised.link },
    });
  });

  it('says it in Russian', () => {
    expect(seen(raised, russian)).toMatchObject({
      subject: 'Сообщения слишком долго ждут отправки · с 09:00, пн 23 ноября',
      note: { label: 'Что это значит', value: expect.stringMatching(/^Люди узнают о своих лидах позже/) },
      hint: expect.stringMatching(/^Посмотрите, в каком канале/),
    });
  });

  it('leaves out what a rule does not measure', () => {
    const labels = seen({ ...raised, subject: null, value: null, threshold: null }).facts.map(
      ({ label }) => label,
    );
    expect(labels).toEqual(['Since', 'What to do in full', 'Why you']);
  });

  it('says of a reminder that it still lasts', () => {
    const { subject, headline } = seen(aMessageOf('alert.reminder'));
    expect(subject).toBe('Messages wait too long to be sent · still, since 09:00, Mon 23 Nov');
    expect(headline).toBe(seen(raised).headline);
  });

  const drift = {
    funnel: 'Sales',
    promised: 30,
    delivered: 21.34,
    since: '2026-10-05',
    off: { stage: 'Sign', by: 'conversion', expected: 0.5, seen: 0.352 },
  } as const;

  it('tells a head which stage is off, what was promised and what came, and leads to the promise', () => {
    const link = 'https://line.example.com/plan/promises?funnel=5&plan=7';
    const letter = {
      ...raised,
      rule: 'plan-drifts',
      subject: 'plan:7',
      isForHead: true,
      drift,
      link,
    } as const;
    expect(seen(letter)).toMatchObject({
      subject: 'A plan brings less than it promised: Sales · since 09:00, Mon 23 Nov',
      facts: [
        { label: 'Funnel', value: 'Sales' },
        { label: 'Promised', value: 'won leads a week: 30' },
        { label: 'Came', value: 'won leads a week: 21.3' },
        { label: 'Less since', value: 'the week of 5 October 2026' },
        { label: 'Stage that is off', value: '“Sign”: 35 of 100 leads go forward there, 50 were expected' },
        { label: 'Since' },
        { label: 'Why you', value: 'you head this line' },
      ],
      action: { label: 'Open the promise', url: link },
    });
    const off = { ...drift.off, by: 'arriving', expected: 40, seen: 20.5 } as const;
    expect(JSON.stringify(seen({ ...letter, drift: { ...drift, off } }, russian))).toContain(
      '«Sign»: приходит лидов в неделю 20,5, ждали 40',
    );
    expect(JSON.stringify(seen({ ...letter, drift: { ...drift, off: null } }))).toContain('none stands out');
    expect(seen({ ...letter, drift: null }).headline).toBe('A plan brings less than it promised');
  });

  it.each(ALERT_RULES)('can be read on every channel, whatever is wrong: %s', (rule) => {
    for (const language of LANGUAGES) {
      const letter = letterTo({ message: { ...raised, rule }, recipient: aRecipient({ language }) });
      expect(letter.subject.length).toBeLessThan(120);
      expect(renderSlack(letter).blocks.map(({ type }) => type)).toEqual([
        'header',
        'section',
        'section',
        'section',
        'actions',
      ]);
    }
  });
});

describe('the letter that an alert is over', () => {
  const ended = aMessageOf('alert.ended');

  it('says what it was and how long it lasted, and asks for nothing', () => {
    expect(seen(ended)).toMatchObject({
      subject: 'Over: “Messages wait too long to be sent” · it lasted 1 day 5 hrs',
      headline: 'Over: “Messages wait too long to be sent”',
      hint: 'Nothing is left to do.',
      note: null,
    });
    expect(seen(ended).facts.slice(0, 2)).toEqual([
      { label: 'Since', value: '09:00, Mon 23 Nov' },
      { label: 'Over since', value: '14:30, Tue 24 Nov' },
    ]);
  });

  it('says it in Russian, and is not taken for the beginning of one', () => {
    expect(seen(ended, russian).subject).toBe(
      'Прошло: «Сообщения слишком долго ждут отправки» · длилось 1 дн. 5 ч',
    );
    expect(seen(ended).colour).not.toBe(seen(aMessageOf('alert.raised')).colour);
  });
});
