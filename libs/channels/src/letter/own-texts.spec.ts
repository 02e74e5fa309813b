import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '#conveyor';
import { fieldsOf, TEMPLATE_KINDS, USUAL_TEXTS, type MessageTexts } from '#conveyor/templates';
import { aMessageOf, anOffer, anOutgoing, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { renderEmail } from '../email/render-email.ts';
import type { Message } from '../message.ts';
import { renderSlack } from '../slack/render-slack.ts';
import { letterTo } from './letter-to.ts';

const own = (texts: Partial<MessageTexts>): MessageTexts => ({ ...USUAL_TEXTS, ...texts });
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

function letterOf(message: Message, language: 'ru' | 'en' = 'en') {
  const { subject, headline, hint } = letterTo({ message, recipient: aRecipient({ language }) });
  return { subject: plain(subject), headline: plain(headline), hint: hint === null ? null : plain(hint) };
}

describe('the texts of a department', () => {
  it('take the place of the product’s, each by itself', () => {
    const texts = own({ subject: '{{lead}} for {{receiver}}: {{amount}} · till {{until}}' });
    const usual = letterOf(anOffer());
    const { subject, ...rest } = letterOf(anOffer({ texts }));
    expect(subject).toBe('Ivan Petrov for Boris Ivanov: $12,500 · till 14:30, Tue 24 Nov');
    expect(rest).toEqual({ headline: usual.headline, hint: usual.hint });
  });

  it('say everything in the language and by the clock of the receiver', () => {
    const texts = own({ subject: '{{amount}} · до {{until}}', headline: '{{from}}: {{why}}' });
    expect(letterOf(anOffer({ texts }), 'ru')).toMatchObject({
      subject: '12 500 $ · до 14:30, вт 24 ноября',
      headline: 'Anna Orlova: у вас есть место, лидов 3 из 10',
    });
  });

  it('count leads as the language does', () => {
    const texts = own({ headline: 'Ждут {{leads}}, {{count}}' });
    const waiting = (count: number): Message => ({ ...aMessageOf('queue.waiting'), count, texts });
    expect([1, 2, 5, 21].map((count) => letterOf(waiting(count), 'ru').headline)).toEqual([
      'Ждут 1 лид, 1',
      'Ждут 2 лида, 2',
      'Ждут 5 лидов, 5',
      'Ждут 21 лид, 21',
    ]);
  });

  it('leave a subject that has come to nothing to the product, and a hint away', () => {
    const lead = { ...anOffer().lead, company: null };
    const texts = own({ subject: 'For {{company}}', headline: '{{company}}', hint: '{{company}}' });
    const usual = letterOf(anOffer({ lead }));
    expect(letterOf(anOffer({ lead, texts }))).toEqual({ ...usual, hint: null });
    expect(letterOf(anOffer({ answerDueAt: 1, texts: own({ hint: '' }) })).hint).toBeNull();
  });

  it('call a lead of somebody who was erased by the word for that', () => {
    const texts = own({ subject: '{{lead}}!' });
    expect(letterOf(anOffer({ lead: { ...anOffer().lead, name: '' }, texts })).subject).toBe('Erased!');
  });
});

describe.each(TEMPLATE_KINDS)('of %s', (kind) => {
  const all = fieldsOf(kind);

  it.each(LANGUAGES)('every field says something in %s', (language) => {
    for (const field of all) {
      const texts = own({ headline: `<${field}: {{${field}}}>` });
      const known = aMessageOf(kind);
      const message: Message = {
        ...(known.kind === 'handoff.offered' ? { ...known, answerDueAt: known.dueAt } : known),
        texts,
      };
      expect(letterOf(message, language).headline).toMatch(new RegExp(`^<${field}: .+>$`));
    }
  });

  it('what a value says is text and nothing else, and as short as it has to be', () => {
    const subject = all.map((field) => `{{${field}}}`).join(' · ');
    const texts = own({ subject, headline: subject.slice(0, 150), hint: `${subject}\n${subject}` });
    const nasty = fc.constantFrom(
      '{{company}} · {{until}}',
      '<!channel>',
      'Ivan\r\nBcc: evil@example.com',
      '<script>alert(1)</script>',
      '" style="x',
      'فاطمة \u202egpj.exe',
      'x'.repeat(500),
    );
    fc.assert(
      fc.property(nasty, (typed) => {
        const message: Message = { ...aMessageOf(kind, typed), texts };
        const outgoing = anOutgoing({ message, recipient: aRecipient({ name: typed }) });
        const letter = letterTo(outgoing);
        expect(letter.subject).not.toMatch(/[\r\n\u202e]/);
        expect([...new Intl.Segmenter('und').segment(letter.subject)].length).toBeLessThanOrEqual(200);
        expect(letter.hint?.length ?? 0).toBeLessThanOrEqual(2000);
        expect(renderEmail(letter).html).not.toMatch(/<script|" style="x/);
        expect(JSON.stringify(renderSlack(letter))).not.toContain('<!channel>');
      }),
    );
  });
});
