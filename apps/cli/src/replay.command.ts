import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { Database, tallyFunnelOf } from '#database';
import { ForgetQueues, Workers } from '#queue';
import {
  CheckInvariants,
  FunnelTemplates,
  readOlist,
  readVisits,
  ReplayHistory,
  type RecordedHistory,
} from '#use-cases';
import type { Console } from './console.ts';
import { printBreaches } from './doctor.command.ts';
import { JobSignal } from './job-signal.ts';
import { openLine } from './open-line.ts';
import { FINE, NO, type ExitCode } from './outcome.ts';
import { showProgress } from './progress.ts';
import { printReplay } from './replay-report.ts';
import { openReplaySite, type ReplaySite } from './replay-site.ts';
import type { Finish, Session } from './session.ts';
import { oneOf, UsageError, wholeNumber } from './usage.ts';

/** The formats, and how many files each takes. */
const FORMATS = { olist: 2, visits: 1 } as const;
const FORMAT_NAMES = ['olist', 'visits'] as const;
const LANES = 8;
const MOST_LANES = 64;

type ReplayOptions = {
  format: keyof typeof FORMATS;
  intoThis?: boolean;
  keep?: boolean;
  lanes?: number;
};

/** `replay`: plays a recorded history through the line. */
export function addReplay(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  const formats = 'olist <leads.csv> <deals.csv>; visits <file.csv>';
  program
    .command('replay')
    .description(t('cli.replay'))
    .argument('<files...>', t('cli.replay.files'))
    .requiredOption(
      '--format <format>',
      t('cli.replay.format', { formats }),
      oneOf(console, '--format', FORMAT_NAMES),
    )
    .option('--into-this', t('cli.replay.into-this'))
    .option('--keep', t('cli.replay.keep'))
    .option('--lanes <number>', t('cli.replay.lanes'), wholeNumber(console, '--lanes', 1, MOST_LANES))
    .action(async (files: readonly string[], options: ReplayOptions) => {
      const count = FORMATS[options.format];
      if (files.length !== count) throw new UsageError(t('replay.files', { format: options.format, count }));
      finish(await replay(session, files, options));
    });
}

async function replay(session: Session, files: readonly string[], options: ReplayOptions): Promise<ExitCode> {
  const { console, logger } = session;
  const { t } = console;
  const { intoThis = false, keep = false, lanes = LANES } = options;
  const site = await openReplaySite(session, { intoThis, keep, now: session.now() });
  try {
    const signal = new JobSignal();
    const app = await openLine({
      config: site.config,
      logger,
      databaseUrl: site.url,
      workers: { watch: signal },
    });
    try {
      const history = await readHistory(app, files, options, console);
      return await play(session, { app, site, signal, history, lanes });
    } finally {
      await clear(app, site);
      await app.close();
    }
  } finally {
    await site.leave();
    if (!intoThis)
      console.out(
        `${t(keep ? 'replay.kept' : 'replay.dropped', { database: site.name, option: '--keep' })}\n`,
      );
  }
}

/** Jobs in PostgreSQL go with the database or are the line's own; those in Redis lie under a prefix that nobody else will look at. */
async function clear(app: INestApplicationContext, { config }: ReplaySite): Promise<void> {
  await app.get(Workers).stop(config.shutdownSeconds * 1000);
  if (config.queue.redis) await app.get(ForgetQueues).run();
}

type Play = Readonly<{
  app: INestApplicationContext;
  site: ReplaySite;
  signal: JobSignal;
  history: RecordedHistory;
  lanes: number;
}>;

async function play(
  { console, now }: Session,
  { app, site, signal, history, lanes }: Play,
): Promise<ExitCode> {
  const { t, language } = console;
  const { leads, people } = history;
  console.out(`${t('replay.plays', { leads: leads.length, people: people.length, database: site.name })}\n`);
  const begun = now();
  await app.get(Workers).start();
  const progress = showProgress(console, now);
  const replayed = await app.get(ReplayHistory).run({
    history,
    lanes,
    language,
    timeZone: site.config.timeZone,
    headName: t('replay.head'),
    now: begun,
    deliveries: signal,
    progress: (events, total) => progress.at(t('cli.phase.play'), events, total),
  });
  progress.end();
  const seconds = ((now() - begun) / 1000).toFixed(1);
  const { funnel, employees } = replayed.department.stored;
  const ids = employees.map(({ id }) => id);
  const tally = await tallyFunnelOf(app.get(Database), funnel.id, ids);
  const isRight = printReplay(history, replayed, tally, console);
  const messages = tally.messages.reduce((sum, row) => sum + row.messages, 0);
  console.out(`\n${t('replay.done', { events: replayed.events, messages, seconds })}\n\n`);
  const health = printBreaches(await app.get(CheckInvariants).run(), console);
  return isRight && health === FINE ? FINE : NO;
}

async function readHistory(
  app: INestApplicationContext,
  [first = '', second = '']: readonly string[],
  { format }: ReplayOptions,
  { language }: Console,
): Promise<RecordedHistory> {
  if (format === 'visits') return readVisits(first, language);
  const funnel = app.get(FunnelTemplates).find('sdr-closer', language);
  if (!funnel) throw new Error(`There is no template sdr-closer in ${language}`);
  return readOlist(first, second, funnel);
}
