import { describe, expect, it } from '@jest/globals';
import { NO_LEAD, factsLookedAt, trialBody } from './imagined-lead.ts';

const byLoad = {
  policy: 'weighted-least-loaded',
  availability: 'at_work',
  rampWeeks: 4,
  learningBudget: null,
} as const;

describe('a lead that is only imagined', () => {
  it('is sent as somebody has typed it, with nothing where nothing is known', () => {
    const facts = { language: 'ru ', amount: '1 200,50', currency: 'eur' };
    expect(trialBody({ ...NO_LEAD, facts }, byLoad, 'A lead')).toEqual({
      leadId: null,
      facts: {
        name: 'A lead',
        language: 'ru',
        region: null,
        segment: null,
        amount: 1_200.5,
        currency: 'EUR',
      },
      at: null,
      ...byLoad,
    });
  });

  it('says by whom it may be known only where that is asked', () => {
    const facts = { phone: '+7 903 765-43-21', company: 'Romashka' };
    expect(trialBody({ ...NO_LEAD, facts }, byLoad, 'A lead').facts).not.toHaveProperty('phone');
    const asked = { ...byLoad, policy: 'same-person-first' } as const;
    expect(trialBody({ ...NO_LEAD, facts }, asked, 'A lead').facts).toMatchObject(facts);
    expect(factsLookedAt('pull')).not.toContain('company');
  });

  it('comes at the moment that was chosen', () => {
    const local = '2026-12-01T15:00';
    expect(trialBody({ ...NO_LEAD, at: local }, byLoad, 'A lead').at).toBe(new Date(local).toISOString());
  });
});
