import { describe, expect, it } from '@jest/globals';
import type { ChangeRow } from '#database';
import { changedIds, lineChangesOf } from './line-changes.ts';

const HERE = { departmentId: 'sales', concerned: ['anna'] };
const change = (about: ChangeRow['about'], id: string | null, key = `${about} ${id}`): ChangeRow => ({
  key,
  about,
  id,
});

describe('what is told of changes on the boards', () => {
  it('names the leads of a funnel once, however often each has changed', () => {
    const changes = [change('lead', 'a', '1'), change('lead', 'a', '2'), change('lead', 'b')];
    expect(changedIds(changes)).toEqual(['a', 'b']);
    expect(lineChangesOf(changes, [{ funnelId: 'one', ...HERE, ids: ['a', 'b'] }])).toEqual([
      { type: 'lead', data: { funnelId: 'one', leadIds: ['a', 'b'] }, where: HERE },
    ]);
  });

  it('is the whole funnel where its stages have changed as well as leads', () => {
    const changes = [change('lead', 'a'), change('stage', 'call')];
    expect(lineChangesOf(changes, [{ funnelId: 'one', ...HERE, ids: ['a', 'call'] }])).toEqual([
      { type: 'line', data: { funnelId: 'one' }, where: HERE },
    ]);
  });

  it('is the whole funnel where more leads have changed than anybody asks for at once', () => {
    const ids = Array.from({ length: 301 }, (_, place) => `lead ${place}`);
    const changes = ids.map((id) => change('lead', id));
    const told = (some: readonly string[]) =>
      lineChangesOf(changes, [{ funnelId: 'one', ...HERE, ids: some }]).map(({ type }) => type);
    expect([told(ids.slice(1)), told(ids)]).toEqual([['lead'], ['line']]);
  });

  it('is said to everybody of a funnel that is gone, and of limits that were counted anew', () => {
    const anywhere = { departmentId: null, concerned: [] };
    expect(
      lineChangesOf([change('funnel', 'gone'), change('limits', null), change('lead', 'erased')], []),
    ).toEqual([
      { type: 'line', data: { funnelId: 'gone' }, where: anywhere },
      { type: 'line', data: { funnelId: null }, where: anywhere },
    ]);
  });
});
