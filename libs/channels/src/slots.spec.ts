import { describe, expect, it } from '@jest/globals';
import { ChannelClosedError, Slots } from './slots.ts';

describe('the slots of a channel', () => {
  it('let in as many as there are, then one for each that leaves, in order of arrival', async () => {
    const slots = new Slots(2);
    const entered: number[] = [];
    await slots.enter();
    await slots.enter();
    const third = slots.enter().then(() => entered.push(3));
    const fourth = slots.enter().then(() => entered.push(4));
    expect(entered).toEqual([]);
    slots.leave();
    await third;
    expect(entered).toEqual([3]);
    slots.leave();
    await fourth;
    expect(entered).toEqual([3, 4]);
  });

  it('refuse who waits or comes when they close, and are closed when the last one has left', async () => {
    const slots = new Slots(1);
    await slots.enter();
    const waiting = slots.enter();
    let isClosed = false;
    const closing = slots.close().then(() => (isClosed = true));
    await expect(waiting).rejects.toThrow(ChannelClosedError);
    await expect(slots.enter()).rejects.toThrow(ChannelClosedError);
    expect(isClosed).toBe(false);
    slots.leave();
    await closing;
    expect(isClosed).toBe(true);
  });

  it('are at least one', () => {
    expect(() => new Slots(0)).toThrow('at least one slot, not 0');
  });
});
