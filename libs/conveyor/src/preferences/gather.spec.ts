import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHANNELS } from '../channel.ts';
import { NOTICE_KINDS } from '../notice.ts';
import { gather, type Waited } from './gather.ts';

const waited = (id: string, changes: Partial<Waited> = {}): Waited => ({
  id,
  employeeId: 'boris',
  channel: 'email',
  kind: 'handoff.offered',
  isWanted: true,
  isRead: false,
  ...changes,
});

describe('what has waited for one person on one channel', () => {
  it('is sent as it is where it is one message', () => {
    expect(gather([waited('a')])).toEqual({ dropped: [], single: ['a'], together: [] });
  });

  it('is one message about several leads where all of it is of one kind', () => {
    expect(gather([waited('a'), waited('b', { kind: 'handoffs.offered' })]).together).toEqual([
      { kind: 'handoffs.offered', ids: ['a', 'b'] },
    ]);
  });

  it('is a digest where it is of several kinds, or of stages', () => {
    expect(gather([waited('a'), waited('b', { kind: 'lead.reminder' })]).together).toEqual([
      { kind: 'leads.digest', ids: ['a', 'b'] },
    ]);
    const stages = [waited('a', { kind: 'lead.overdue' }), waited('b', { kind: 'lead.overdue' })];
    expect(gather(stages).together).toEqual([{ kind: 'leads.digest', ids: ['a', 'b'] }]);
  });

  it('leaves out what is not so any more, or was read elsewhere', () => {
    const all = [waited('a', { isWanted: false }), waited('b', { isRead: true }), waited('c')];
    expect(gather(all)).toEqual({
      dropped: [
        { id: 'a', why: 'NOT_WANTED_ANY_MORE' },
        { id: 'b', why: 'READ_ELSEWHERE' },
      ],
      single: ['c'],
      together: [],
    });
  });

  it('is each thing once, whatever waited; one message a person and channel, but for reports and alerts', () => {
    const any = fc.record({
      employeeId: fc.constantFrom('anna', 'boris'),
      channel: fc.constantFrom(...CHANNELS),
      kind: fc.constantFrom(...NOTICE_KINDS),
      isWanted: fc.boolean(),
      isRead: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (rows) => {
        const all = rows.map((row, place) => ({ ...row, id: String(place) }));
        const { dropped, single, together } = gather(all);
        const ids = [...dropped.map(({ id }) => id), ...single, ...together.flatMap((one) => one.ids)];
        expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        const whose = together.map(({ ids: [first] }) => {
          const found = all.find(({ id }) => id === first);
          return `${found?.employeeId} ${found?.channel}`;
        });
        expect(new Set(whose).size).toBe(whose.length);
        expect(together.every((one) => one.ids.length > 1)).toBe(true);
      }),
    );
  });
});
