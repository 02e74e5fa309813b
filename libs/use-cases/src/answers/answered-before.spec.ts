import { describe, expect, it } from '@jest/globals';
import { HANDOFF_STATES } from '#conveyor';
import { answeredBefore } from './answered-before.ts';

const at = Date.UTC(2026, 10, 28);

describe('what the receiver of a handoff hears who answers late', () => {
  it.each([
    ['accepted', null, { became: 'accepted-before', at }],
    ['declined', 'No time', { became: 'declined-before', at }],
    ['escalated', 'No time', { became: 'declined-before', at }],
    ['escalated', null, { became: 'moved-on' }],
    ['expired', null, { became: 'moved-on' }],
    ['withdrawn', null, { became: 'moved-on' }],
    ['returned', 'Wrong stage', { became: 'moved-on' }],
  ] as const)('of one that is %s, because of %s', (state, reason, heard) => {
    expect(answeredBefore({ state, reason, answeredAt: at })).toEqual(heard);
  });

  it('is something of every state but that it is offered', () => {
    const heard = HANDOFF_STATES.filter((state) => answeredBefore({ state, reason: null, answeredAt: at }));
    expect(heard).toEqual(HANDOFF_STATES.filter((state) => state !== 'offered'));
  });
});
