import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aMessageOf, anOffer, anOutgoing, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { shownInApp } from '../in-app-channel.ts';
import { letterTo } from '../letter/letter-to.ts';
import { markup } from './html.ts';
import { renderEmail } from './render-email.ts';

describe('an e-mail', () => {
  it('reads well in plain text', () => {
    const { text } = renderEmail(letterTo({ message: anOffer(), recipient: aRecipient() }));
    expect(text).toBe(`Anna Orlova passes you a lead

Lead: Ivan Petrov
Company: Romashka LLC
Stage: Qualification
Amount: $12,500
Source: webinar
Why you: you have room, 3 of 10 leads
Until: 14:30, Tue 24 Nov

Brief:
Wants a demo before Friday.
Asked twice about the price.

Open the lead: https://line.example.com/leads/42
`);
  });

  it('says the same in HTML, in the reader’s language, without pictures and without colours of ink or paper', () => {
    const message = anOffer();
    const letter = letterTo({ message, recipient: aRecipient({ language: 'ru' }) });
    const page = renderEmail(letter).html;
    expect(page).toContain('<html lang="ru">');
    expect(page).toContain('content="light dark"');
    for (const { label, value } of letter.facts) {
      expect(page).toContain(label);
      expect(page).toContain(value);
    }
    expect(page).toContain('Wants a demo before Friday.\nAsked twice about the price.');
    expect(page).not.toMatch(/<img|background-image|<style/);
    expect(page.match(/(background|[^-]color):/g)).toEqual(['background:', ';color:']);
  });
});

describe('the e-mail of a handoff that must be answered', () => {
  const answer = {
    handoffId: '01a2211b-f416-701a-91a0-7743b3622618',
    accept: 'https://line.example.com/answer/a',
    decline: 'https://line.example.com/answer/d',
  };
  const answerDueAt = Date.UTC(2026, 10, 24, 11, 30);

  it.each([
    ['en', 'Accept', 'Decline', 'Open the lead'],
    ['ru', 'Принять', 'Отказаться', 'Открыть лида'],
  ] as const)(
    'has one button, to accept, and beside it what else can be done, in %s',
    (language, ...words) => {
      for (const message of [
        anOffer({ answerDueAt, answer }),
        { ...aMessageOf('handoff.reminder'), answer },
      ]) {
        const { text, html } = renderEmail(letterTo({ message, recipient: aRecipient({ language }) }));
        const [accept, decline, open] = words;
        expect(
          text.endsWith(
            `${accept}: ${answer.accept}\n${decline}: ${answer.decline}\n${open}: ${message.link}\n`,
          ),
        ).toBe(true);
        const links = [...html.matchAll(/<a href="([^"]*)" style="([^"]*)">([^<]*)<\/a>/g)];
        expect(links.map(([, address, , word]) => [address, word])).toEqual([
          [answer.accept, accept],
          [answer.decline, decline],
          [message.link, open],
        ]);
        expect(links.map(([, , style]) => style?.includes('background:'))).toEqual([true, false, false]);
      }
    },
  );

  it('in the app has its own buttons, and shows none of these links', () => {
    const message = anOffer({ answerDueAt, answer });
    expect(JSON.stringify(shownInApp(anOutgoing({ message })))).not.toContain('/answer/');
  });
});

describe('a piece of HTML', () => {
  it('escapes every string that is put in, so that it reads as it was typed', () => {
    const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    fc.assert(
      fc.property(fc.string(), (text) => {
        const inside = markup`${text}`.text;
        expect(inside).not.toMatch(/[<>"']/);
        expect(inside.replace(/&([\w#]+);/g, (_, name: string) => entities[name] ?? name)).toBe(text);
      }),
    );
  });

  it('takes other pieces as they are, several in a row, and nothing for null', () => {
    const items = ['a', '<b>'].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}${null}</ul>`.text).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
  });
});
