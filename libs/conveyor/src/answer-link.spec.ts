import { describe, expect, it } from '@jest/globals';
import { answerLinkEnds } from './answer-link.ts';
import { DAY, HOUR } from './instant.ts';

const now = Date.UTC(2026, 10, 28);

describe('a link by which a handoff is answered', () => {
  it.each([
    ['five days longer than the answer was due', HOUR, HOUR + 5 * DAY],
    ['fourteen days at most', 30 * DAY, 14 * DAY],
    ['five days also where the answer was due before', -30 * DAY, 5 * DAY],
  ])('holds %s', (_, due, holds) => {
    expect(answerLinkEnds(now, now + due) - now).toBe(holds);
  });
});
