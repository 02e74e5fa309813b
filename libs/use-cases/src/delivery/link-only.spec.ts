import { describe, expect, it } from '@jest/globals';
import { shownInApp } from '#channels';
import { NOTICE_KINDS, type NoticeKind } from '#conveyor';
import { aMessageOf, anOutgoing, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { linkOnly } from './link-only.ts';

/** What is typed into every field of a message. */
const TYPED = 'Zebra';

/** The stage is what a message may say; everything else that somebody typed it may not. */
function bare(kind: NoticeKind) {
  const message = linkOnly(aMessageOf(kind, TYPED));
  if ('mostLost' in message)
    return { ...message, stages: message.stages.map((stage) => ({ ...stage, name: 'Call' })) };
  return 'stages' in message
    ? { ...message, stages: message.stages.map((stage) => ({ ...stage, name: 'Call' })) }
    : 'stage' in message
      ? { ...message, stage: { ...message.stage, name: 'Call' } }
      : message;
}

describe('a message that says no more than the stage and the link', () => {
  it.each(NOTICE_KINDS)('of the kind %s has nothing in it that somebody typed', (kind) => {
    for (const language of ['en', 'ru'] as const) {
      const letter = shownInApp(anOutgoing({ message: bare(kind), recipient: aRecipient({ language }) }));
      expect(JSON.stringify(letter)).not.toContain(TYPED);
      expect(letter.subject.length).toBeGreaterThan(0);
    }
  });

  it('can not be answered by: the page would show what it must not say', () => {
    const answer = {
      handoffId: '1',
      accept: 'https://l.example.com/answer/a',
      decline: 'https://l.example.com/answer/d',
    };
    for (const kind of ['handoff.offered', 'handoff.reminder'] as const)
      expect(JSON.stringify(linkOnly({ ...aMessageOf(kind), answer }))).not.toContain('answer/');
  });

  it('has its link, its stage and how many leads it is about', () => {
    const letter = shownInApp(anOutgoing({ message: bare('handoffs.offered') }));
    expect(letter.action.url).toBe('https://line.example.com/stages/5');
    expect(letter.subject).toBe('12 leads for you · Call');
    expect(letter.facts).toEqual([{ label: 'Stage', value: 'Call' }]);
  });
});
