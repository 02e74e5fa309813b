// The worker as most people write it: it looks whether the message was sent, sends it, and marks it. Everything else is
// the product's own: queue, schedules, sweep, reconciler, e-mail adapter. The drills run it beside the real worker to
// prove that they would see a message that goes out twice.
import 'reflect-metadata';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { ChannelAdapter } from '#channels';
import { Database, type Statement } from '#database';
import { NestLogger, type Config, type Logger } from '#platform';
import { JOB_HANDLERS, Workers, WorkersModule, type JobHandlers } from '#queue';
import {
  CHANNEL_ADAPTERS,
  joinDatabase,
  LineModule,
  prepareStores,
  ReconcileQueue,
  runProcess,
  SweepNotifications,
  type Running,
} from '#use-cases';

type Letter = { sent: boolean; name: string; email: string; lead: string; leadId: string };

const readLetter: Statement<Letter> = {
  name: 'naive_read_letter',
  text: `select n.state = 'sent' as sent, e.name, e.email, l.name as lead, l.id as "leadId"
    from notifications n join employees e on e.id = n.employee_id join leads l on l.id = n.lead_id where n.id = $1`,
};

const markSent: Statement<never> = {
  name: 'naive_mark_sent',
  text: `update notifications set state = 'sent', sent_at = now(), changed_at = now() where id = $1`,
};

function naiveHandlers(
  database: Database,
  adapters: readonly ChannelAdapter[],
  sweep: SweepNotifications,
  reconcile: ReconcileQueue,
): JobHandlers {
  const email = adapters.find(({ channel }) => channel === 'email');
  if (!email) throw new Error('There is no e-mail channel.');
  const nothing = async (): Promise<void> => undefined;
  return {
    'notification.deliver': ({ notificationId }) => deliver(database, email, notificationId),
    'canary.arrive': nothing,
    'notifications.sweep': async () => void (await sweep.run()),
    'timers.sweep': nothing,
    'queue.reconcile': async () => void (await reconcile.run()),
    'invariants.check': nothing,
    'records.purge': nothing,
    'events.tell': nothing,
    'imports.work': nothing,
    'figures.fold': nothing,
    'strengths.measure': nothing,
    'learning.sum': nothing,
    'promises.check': nothing,
    'audit.seal': nothing,
    'report.write': nothing,
    'reports.sweep': nothing,
    'queue.heartbeat': nothing,
  };
}

async function deliver(database: Database, email: ChannelAdapter, notificationId: string): Promise<void> {
  const [letter] = await database.run(readLetter, [notificationId]);
  if (!letter || letter.sent) return;
  const outcome = await email.send(
    {
      notificationId,
      recipient: {
        name: letter.name,
        email: letter.email,
        slackUserId: null,
        telegramChatId: null,
        webhookUserId: null,
        language: 'en',
        timeZone: 'UTC',
      },
      message: {
        kind: 'handoff.offered',
        lead: { name: letter.lead, company: null, amount: null, currency: null, source: null },
        stage: { name: 'First contact', colour: '#f2c94c' },
        from: null,
        isReturned: false,
        why: { kind: 'named', by: null },
        brief: null,
        dueAt: null,
        answerDueAt: null,
        link: `http://localhost:3000/leads/${letter.leadId}`,
      },
    },
    async () => true,
  );
  // A failed job is made again by the reconciler, as its row is still pending.
  if (outcome.outcome !== 'sent') throw new Error(`not sent: ${outcome.outcome}`);
  await database.run(markSent, [notificationId]);
}

@Module({
  providers: [
    {
      provide: JOB_HANDLERS,
      inject: [Database, CHANNEL_ADAPTERS, SweepNotifications, ReconcileQueue],
      useFactory: naiveHandlers,
    },
  ],
  exports: [JOB_HANDLERS],
})
class NaiveHandlersModule {}

@Module({})
class NaiveWorkerModule {
  static forRoot(config: Config, databaseUrl: string, logger: Logger): DynamicModule {
    const line = LineModule.forRoot({ config, databaseUrl, logger, name: 'naive worker' });
    return {
      module: NaiveWorkerModule,
      imports: [line, WorkersModule.forHandlers({ imports: [NaiveHandlersModule] })],
    };
  }
}

async function startNaiveWorker(config: Config, logger: Logger): Promise<Running> {
  const { url } = await joinDatabase(config, logger, undefined);
  await prepareStores(config, url, logger);
  const app = await NestFactory.createApplicationContext(NaiveWorkerModule.forRoot(config, url, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  await app.get(Workers).start();
  logger.info({}, 'Workers run');
  return { stop: () => app.close() };
}

await runProcess(startNaiveWorker);
