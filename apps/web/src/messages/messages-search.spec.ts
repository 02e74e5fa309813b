import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { messagesSearch } from './messages-search.ts';

const id = '019ac3de-5a6b-7c3d-8e9f-0123456789ab';

describe('what the address says of the messages', () => {
  it('is what they are chosen by, and which one is open', () => {
    const search = { state: 'sent', channel: 'email', kind: 'handoff.offered', leadId: id, message: id };
    expect(messagesSearch(search)).toEqual(search);
  });

  it('is left out where it makes no sense, and never keeps the page from being shown', () => {
    expect(messagesSearch({ state: 'lost', channel: 7, employeeId: 'me', message: `${id} or 1=1` })).toEqual(
      {},
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (any) => {
        const read = messagesSearch(any);
        expect(messagesSearch(read)).toEqual(read);
      }),
    );
  });
});
