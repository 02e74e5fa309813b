import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { auditSearch, dayBegins } from './audit-search.ts';

const id = '019ac3de-5a6b-7c3d-8e9f-0123456789ab';

describe('what the address says of the audit', () => {
  it('is which records are listed', () => {
    const search = {
      actorId: id,
      action: 'lead.won',
      subjectId: id,
      from: '2026-11-01',
      until: '2026-11-26',
    };
    expect(auditSearch(search)).toEqual(search);
  });

  it('is left out where it makes no sense', () => {
    expect(auditSearch({ actorId: 'me', action: 'lead.stolen', from: '2026-02-30', until: 'today' })).toEqual(
      {},
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (any) => {
        const read = auditSearch(any);
        expect(auditSearch(read)).toEqual(read);
      }),
    );
  });
});

describe('a day', () => {
  it('ends where the next one begins, also where the clocks are changed', () => {
    const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (any) => {
        const one = any.toISOString().slice(0, 10);
        const next = new Date(Date.parse(one) + 86_400_000).toISOString().slice(0, 10);
        expect(dayBegins(one, 1)).toBe(dayBegins(next));
        expect(dayBegins(one) < dayBegins(one, 1)).toBe(true);
      }),
    );
  });
});
