import { describe, expect, it } from '@jest/globals';
import { NOTICE_KINDS } from '#conveyor';
import { aMessageOf, anOffer } from '../../../test/support/an-outgoing.ts';
import { messageSchema } from './message.ts';

describe('a message that was stored', () => {
  it.each(NOTICE_KINDS)('is read back as it was: %s', (kind) => {
    const message = aMessageOf(kind);
    expect(messageSchema.parse(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/leads/42', ''])('has no link like %j', (link) => {
    expect(messageSchema.safeParse(anOffer({ link })).success).toBe(false);
  });

  it('has nothing in it that nobody knows', () => {
    expect(messageSchema.safeParse({ ...anOffer(), html: '<b>' }).success).toBe(false);
    expect(messageSchema.safeParse({ kind: 'lead.sneezed' }).success).toBe(false);
  });
});
