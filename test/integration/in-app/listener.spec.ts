import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Database, InAppListener, publishInApp } from '#database';
import { useDatabase } from '../../support/database.ts';
import { signal } from '../../support/signal.ts';
import { Wire } from '../../support/wire.ts';

const url = useDatabase();

const connect = (address: string) =>
  Database.connect({ url: address, pool: 1, applicationName: 'conveyor api' });

const deaf = { heard: () => undefined, resumed: () => undefined, failed: () => undefined };
const now = () => Date.now();

describe('the connection that listens for in-app notifications', () => {
  it('is given back when nobody listens any more, also when the database has vanished', async () => {
    const wire = await Wire.to(url());
    const database = await connect(wire.url);
    const listener = new InAppListener(database, deaf, now);
    await listener.start();
    wire.lose();
    await expect(listener.stop()).resolves.toBeUndefined();
    await wire.cut();
    await database.close();
  });

  it('is not made any more once it was stopped', async () => {
    const database = await connect(url());
    const heard: string[] = [];
    const listener = new InAppListener(database, { ...deaf, heard: (id) => heard.push(id) }, now);
    await listener.stop();
    await listener.start();
    await publishInApp(database, randomUUID());
    expect(heard).toEqual([]);
    await database.close();
  });

  it('says since when something may have been missed, and hears on after it was cut', async () => {
    const wire = await Wire.to(url());
    const [near, far] = [await connect(url()), await connect(wire.url)];
    const [resumed, heard] = [signal(), signal()];
    const missed: number[] = [];
    const id = randomUUID();
    const ears = {
      heard: (one: string) => (one === id ? heard.give() : undefined),
      resumed: (since: number) => {
        missed.push(since);
        resumed.give();
      },
      failed: () => undefined,
    };
    let at = 1_000;
    const listener = new InAppListener(far, ears, () => at);
    await listener.start();
    at = 2_000;
    await wire.cut();
    await wire.mend();
    await resumed.given;
    expect(missed).toEqual([1_000]);
    expect(listener.aliveAt).toBe(2_000);
    await publishInApp(near, id);
    await heard.given;
    await listener.stop();
    await Promise.all([near.close(), far.close()]);
    await wire.cut();
  });
});
