import { describe, expect, it } from '@jest/globals';
import type { LeadCard } from '../moves/lead-query.ts';
import { factsChange } from './facts-change.ts';

const lead: LeadCard['lead'] = {
  id: 'l',
  version: 3,
  funnelId: 'f',
  status: 'open',
  name: 'Maria',
  company: 'Romashka',
  email: null,
  phone: null,
  amount: 1_200,
  currency: 'EUR',
  source: null,
  language: null,
  region: null,
  segment: null,
  externalId: null,
  createdAt: '2026-11-26T09:00:00.000Z',
  closedAt: null,
  erasedAt: null,
};

describe('what is changed of what is known', () => {
  it('is only what differs, however it was touched', () => {
    expect(factsChange(lead, { company: 'Romashka ', source: 'fair', region: '' })).toEqual({
      source: 'fair',
    });
  });

  it('is cleared where nothing stands any more', () => {
    expect(factsChange(lead, { company: ' ', amount: '' })).toEqual({ company: null, amount: null });
  });

  it('leaves a name that is gone to be refused', () => {
    expect(factsChange(lead, { name: '' })).toEqual({ name: '' });
  });

  it('reads amounts as people write them, and leaves what is none to be refused', () => {
    expect(factsChange(lead, { amount: '1 500,50' })).toEqual({ amount: 1_500.5 });
    expect(factsChange(lead, { amount: 'much' })).toEqual({ amount: 'much' });
  });

  it('writes currencies in capitals', () => {
    expect(factsChange(lead, { currency: 'rub' })).toEqual({ currency: 'RUB' });
  });
});
