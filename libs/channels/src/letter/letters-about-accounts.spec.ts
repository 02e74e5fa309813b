import { describe, expect, it } from '@jest/globals';
import { aMessageOf, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { renderEmail } from '../email/render-email.ts';
import type { AccountInvited, AccountReset } from '../subject-message.ts';
import type { Letter } from './letter.ts';
import { letterTo } from './letter-to.ts';

const english = aRecipient();
const russian = aRecipient({ language: 'ru' });

/** Intl joins a number and its unit with no-break spaces; people see spaces. */
const seen = (message: AccountInvited | AccountReset, recipient = english): Letter =>
  JSON.parse(JSON.stringify(letterTo({ message, recipient })).replace(/[\u00a0\u202f]/g, ' '));

describe('the letter that invites somebody', () => {
  const invited = aMessageOf('account.invited');

  it('says who invites, to what, and until when the link holds', () => {
    expect(seen(invited)).toMatchObject({
      subject: 'Anna Orlova invites you to Conveyor · the link holds until 14:30, Tue 24 Nov',
      headline: 'Anna Orlova invites you to Conveyor',
      facts: [
        { label: 'Invited by', value: 'Anna Orlova' },
        {
          label: 'What it is',
          value:
            'Conveyor leads each customer from one specialist to the next, and tells you at once when one is yours.',
        },
        { label: 'The link holds until', value: '14:30, Tue 24 Nov' },
      ],
      hint: 'Open the link and choose a password. The link works once. If you do not know who invites you, do nothing.',
      action: { label: 'Choose a password', url: invited.link },
    });
  });

  it('says it in Russian', () => {
    expect(seen(invited, russian)).toMatchObject({
      subject: 'Anna Orlova приглашает вас в «Конвейер» · ссылка действует до 14:30, вт 24 ноября',
      headline: 'Anna Orlova приглашает вас в «Конвейер»',
      hint: expect.stringContaining('Ссылка сработает один раз.'),
      action: { label: 'Придумать пароль', url: invited.link },
    });
  });

  it('names nobody when nobody known invites', () => {
    const fromNobody = { ...invited, by: null };
    expect(seen(fromNobody)).toMatchObject({
      subject: 'You are invited to Conveyor · the link holds until 14:30, Tue 24 Nov',
      headline: 'You are invited to Conveyor',
    });
    expect(seen(fromNobody, russian).headline).toBe('Вас приглашают в «Конвейер»');
    expect(seen(fromNobody).facts.map(({ label }) => label)).not.toContain('Invited by');
  });
});

describe('the letter about a new password', () => {
  const reset = aMessageOf('account.reset');

  it('says that somebody asked, for how long the link holds, and that nothing happens otherwise', () => {
    expect(seen(reset)).toMatchObject({
      subject: 'A new password for Conveyor · the link holds until 14:30, Tue 24 Nov',
      headline: 'Somebody asked for a new password for your account',
      facts: [
        { label: 'Asked for', value: '09:00, Mon 23 Nov' },
        { label: 'The link holds until', value: '14:30, Tue 24 Nov' },
      ],
      hint: 'The link works once and holds for 1 hr. If it was not you, do nothing: your password stays as it is.',
      action: { label: 'Choose a new password', url: reset.link },
    });
  });

  it('says it in Russian', () => {
    expect(seen(reset, russian)).toMatchObject({
      subject: 'Новый пароль для «Конвейера» · ссылка действует до 14:30, вт 24 ноября',
      headline: 'Кто-то попросил новый пароль для вашей учётной записи',
      hint: 'Ссылка сработает один раз и действует 1 ч. Если это были не вы, ничего не делайте: пароль останется прежним.',
    });
  });
});

it('the link stands in what is opened and nowhere that a list or a lock screen shows', () => {
  for (const kind of ['account.invited', 'account.reset'] as const) {
    const message = aMessageOf(kind);
    const { subject, text, html } = renderEmail(letterTo({ message, recipient: english }));
    expect(text).toContain(message.link);
    expect(html).toContain(message.link);
    expect(subject).not.toContain('token');
  }
});
