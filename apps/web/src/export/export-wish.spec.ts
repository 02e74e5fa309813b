import { describe, expect, it } from '@jest/globals';
import { exportSearch } from './export-search.ts';
import { fileAt, type ExportWish } from './export-wish.ts';

const wish: ExportWish = {
  what: 'leads',
  funnel: '',
  status: '',
  from: '',
  until: '',
  format: 'csv',
  delimiter: '',
};
const asked = (change: Partial<ExportWish>) => fileAt({ ...wish, ...change }, 'ru');

describe('the file that somebody wants', () => {
  it('is of everything, as is usual in his language, when he says nothing', () => {
    expect(asked({})).toBe('/api/v1/exports/leads?format=csv&language=ru');
  });

  it('is of whole days, the last one within', () => {
    const { searchParams } = new URL(asked({ from: '2026-11-01', until: '2026-11-01' }), 'http://line');
    const [from, until] = [searchParams.get('from'), searchParams.get('until')].map((at) =>
      Date.parse(at ?? ''),
    );
    expect((until ?? 0) - (from ?? 0)).toBe(86_400_000);
  });

  it('is asked for by nothing that says nothing about it', () => {
    const all = { funnel: 'f', status: 'open', from: '2026-11-01', delimiter: 'tab' } as const;
    expect(asked({ ...all, what: 'employees', format: 'xlsx' })).toBe(
      '/api/v1/exports/employees?format=xlsx&language=ru',
    );
    expect(asked({ ...all, what: 'visits', from: '' })).toBe(
      '/api/v1/exports/visits?format=csv&language=ru&delimiter=tab&funnelId=f',
    );
    expect(asked({ status: 'open' })).toContain('status=open');
  });
});

it('an address says what is taken out, if it makes sense', () => {
  const funnel = '01a20000-0000-7000-8000-0000000000c0';
  expect(exportSearch({ what: 'leads', funnel, more: 1 })).toEqual({ what: 'leads', funnel });
  expect(exportSearch({ what: 'deals', funnel: 'x' })).toEqual({});
});
