import { describe, expect, it } from '@jest/globals';
import { Injectable, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { WakeUp } from '#queue';
import { closeQueueApps, startQueueApp } from '../../support/queue-app.ts';
import { useQueueStore } from '../../support/queue-store.ts';
import { signal } from '../../support/signal.ts';

const store = useQueueStore();
closeQueueApps();

function aWakeUp(): WakeUp {
  return { notificationId: randomUUID(), generation: 1, channel: 'email' };
}

describe('stopping the workers', () => {
  it('lets a job that runs end and leaves those that wait', async () => {
    const [working, release] = [signal(), signal()];
    const [first, second] = [aWakeUp(), aWakeUp()];
    const { deliveries, workers, jobs } = await startQueueApp(store.settings(), {
      settings: { concurrency: 1 },
      handlers: {
        'notification.deliver': async () => {
          working.give();
          await release.given;
        },
      },
    });
    await workers.start();
    await deliveries.add([first, second]);
    await working.given;
    const stopped = workers.stop(10_000);
    release.give();
    expect(await stopped).toEqual({ unfinished: [], closed: true });
    expect(jobs.runs.map(({ job, outcome }) => [job, outcome])).toContainEqual([
      'notification.deliver',
      'completed',
    ]);
    expect(await deliveries.states([first, second])).toEqual(['completed', 'waiting']);
  });

  it('gives up at the deadline, says what still ran, and leaves that job to another worker', async () => {
    const [working, release] = [signal(), signal()];
    const { app, deliveries, workers, log } = await startQueueApp(store.settings(), {
      handlers: {
        'notification.deliver': async () => {
          working.give();
          await release.given;
        },
      },
    });
    await workers.start();
    const wakeUp = aWakeUp();
    await deliveries.add([wakeUp]);
    await working.given;
    const { unfinished, closed } = await workers.stop(50);
    expect(unfinished).toMatchObject([{ queue: 'deliver-email', job: 'notification.deliver' }]);
    expect(closed).toBe(true);
    expect(await deliveries.states([wakeUp])).toEqual(['active']);
    expect(log).toMatchObject([
      { level: 'warn', message: 'the workers were stopped before their jobs ended' },
    ]);
    // Bull closes its workers once more, which must not wait for the job either.
    await app.close();
    release.give();
  });

  it('tells the handlers, so that long ones can end early', async () => {
    const working = signal();
    const { deliveries, workers, jobs } = await startQueueApp(store.settings(), {
      handlers: {
        'notification.deliver': async (_data, { stopping }) => {
          const stopped = new Promise((resolve) => stopping.addEventListener('abort', resolve));
          working.give();
          await stopped;
        },
      },
    });
    await workers.start();
    const wakeUp = aWakeUp();
    await deliveries.add([wakeUp]);
    await working.given;
    expect(await workers.stop(10_000)).toEqual({ unfinished: [], closed: true });
    expect(await jobs.finished('notification.deliver')).toMatchObject({ outcome: 'completed' });
  });

  it('comes before what the jobs need is taken away when the app closes', async () => {
    const [working, release] = [signal(), signal()];
    const order: string[] = [];
    const { app, deliveries, workers } = await startQueueApp(store.settings(), {
      imports: [NeededModule.noting(order)],
      handlers: {
        'notification.deliver': async () => {
          working.give();
          await release.given;
          order.push('the job ended');
        },
      },
    });
    await workers.start();
    await deliveries.add([aWakeUp()]);
    await working.given;
    const closed = app.close();
    release.give();
    await closed;
    expect(order).toEqual(['the job ended', 'the database was closed']);
  });

  it('does nothing when they were never started, and happens once', async () => {
    const { workers } = await startQueueApp(store.settings());
    expect(await workers.stop(1_000)).toEqual({ unfinished: [], closed: true });
    await workers.start();
    await expect(workers.start()).rejects.toThrow('the workers were started before');
    const [first, second] = await Promise.all([workers.stop(1_000), workers.stop(1_000)]);
    expect(first).toBe(second);
  });
});

/** Stands for the database, which its own module closes when the app shuts down. */
@Injectable()
class Needed implements OnApplicationShutdown {
  constructor(private readonly order: string[]) {}

  onApplicationShutdown(): void {
    this.order.push('the database was closed');
  }
}

@Module({})
class NeededModule {
  static noting(order: string[]): DynamicModule {
    return { module: NeededModule, providers: [{ provide: Needed, useFactory: () => new Needed(order) }] };
  }
}
