import { describe, expect, it } from '@jest/globals';
import { anOffer, aRecipient } from '../../../../test/support/an-outgoing.ts';
import { letterTo } from '../letter/letter-to.ts';
import { renderSlack } from './render-slack.ts';

const answer = {
  handoffId: '01a2211b-f416-701a-91a0-7743b3622618',
  accept: 'https://line.example.com/answer/a',
  decline: 'https://line.example.com/answer/d',
};
const recipient = aRecipient();
const letter = letterTo({ message: anOffer({ answer }), recipient });
const buttonsOf = (...terms: Parameters<typeof renderSlack>) =>
  renderSlack(...terms).blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));

describe('a message in Slack about a handoff that must be answered', () => {
  it('has buttons that come back with the handoff, the one to accept first', () => {
    expect(buttonsOf(letter, true)).toMatchObject([
      { text: { text: 'Accept' }, style: 'primary', action_id: 'handoff.accept', value: answer.handoffId },
      { text: { text: 'Decline' }, action_id: 'handoff.decline', value: answer.handoffId },
      { text: { text: 'Open the lead' }, url: 'https://line.example.com/leads/42' },
    ]);
  });

  it('has none where nobody would hear of them, and never a link that lets one act', () => {
    expect(buttonsOf(letter, false)).toMatchObject([{ style: 'primary', url: expect.any(String) }]);
    for (const isHeard of [true, false])
      expect(JSON.stringify(renderSlack(letter, isHeard))).not.toContain('/answer/');
  });

  it('has none where no answer is asked for', () => {
    expect(buttonsOf(letterTo({ message: anOffer(), recipient }), true)).toHaveLength(1);
  });
});
