import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anOffer, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { letterTo } from '../letter/letter-to.ts';
import { composeMime, type Mime } from './compose-mime.ts';
import { renderEmail } from './render-email.ts';

function composed(name: string, brief: string): Promise<Mime> {
  const email = renderEmail(
    letterTo({ message: anOffer({ brief }), recipient: aRecipient({ language: 'ru' }) }),
  );
  const from = { name: 'Line', address: 'line@example.com' };
  return composeMime('note-1', { from, to: { name, address: 'boris@example.com' }, email });
}

describe('a composed e-mail', () => {
  it('has an envelope of one sender and one receiver, and an id to find it by', async () => {
    expect(await composed('Boris', '')).toMatchObject({
      from: 'line@example.com',
      to: 'boris@example.com',
      messageId: '<note-1@example.com>',
    });
  });

  it('holds to the form of mail whatever was typed: CRLF only, ASCII only, no line above 998 bytes', async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 1500 });
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (name, brief) => {
        const { to, raw } = await composed(name, brief);
        const text = raw.toString('latin1');
        expect(to).toBe('boris@example.com');
        expect(text).not.toMatch(/[^\r]\n|\r[^\n]|[\u0080-\u00ff\u0000]/);
        for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
      }),
    );
  });
});
