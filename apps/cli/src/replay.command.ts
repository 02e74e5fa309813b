import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { givesLeads, POLICIES, USUAL_SETTINGS, type Policy } from '#conveyor';
import { Database, tallyFunnelOf } from '#database';
import { Workers } from '#queue';
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
import { FINE, NO, type ExitCode } from './outcome.ts';
import { showProgress } from './progress.ts';
import { onReplayLine, type ReplayLine } from './replay-line.ts';
import { printReplay } from './replay-report.ts';
import { playPolicies } from './replay-work.ts';
import type { Finish, Session } from './session.ts';
import { oneOf, severalOf, UsageError, wholeNumber } from './usage.ts';

/** The formats, and how many files each takes. */
const FORMATS = { olist: 2, visits: 1, bpi2012: 1 } as const;
const FORMAT_NAMES = ['olist', 'visits', 'bpi2012'] as const;
const LANES = 8;
const MOST_LANES = 64;

type ReplayOptions = {
  format: keyof typeof FORMATS;
  intoThis?: boolean;
  keep?: boolean;
  lanes?: number;
  policy?: readonly Policy[];
};

/** `replay`: plays a recorded history through the line. */
export function addReplay(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  const formats = 'olist <leads.csv> <deals.csv>; visits <file.csv>; bpi2012 <events.csv.gz>';
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
    .option(
      '--policy <policy>',
      t('cli.replay.policy', { format: 'bpi2012', policy: USUAL_SETTINGS.policy }),
      severalOf(oneOf(console, '--policy', POLICIES.filter(givesLeads))),
    )
    .action(async (files: readonly string[], options: ReplayOptions) => {
      const count = FORMATS[options.format];
      if (files.length !== count) throw new UsageError(t('replay.files', { format: options.format, count }));
      refuseOthersOptions(options, console);
      finish(await (options.format === 'bpi2012' ? replayWork : replay)(session, files, options));
    });
}

/** Where policies decide there is one lane, and a clock of its own that no line can share. */
function refuseOthersOptions({ format, intoThis, lanes, policy }: ReplayOptions, { t }: Console): void {
  const given = format === 'bpi2012' ? { '--into-this': intoThis, '--lanes': lanes } : { '--policy': policy };
  for (const [option, value] of Object.entries(given)) {
    if (value !== undefined) throw new UsageError(t('replay.not-with', { option, format }));
  }
}

async function replayWork(
  session: Session,
  [file = '']: readonly string[],
  { policy = [USUAL_SETTINGS.policy], keep = false }: ReplayOptions,
): Promise<ExitCode> {
  return playPolicies(session, file, { policies: policy, keep });
}

async function replay(session: Session, files: readonly string[], options: ReplayOptions): Promise<ExitCode> {
  const { intoThis = false, keep = false, lanes = LANES } = options;
  return onReplayLine(session, { intoThis, keep, mayLoseCommits: false }, async (line) => {
    const history = await readHistory(line.app, files, options, session.console);
    return play(session, { line, history, lanes });
  });
}

type Play = Readonly<{ line: ReplayLine; history: RecordedHistory; lanes: number }>;

async function play({ console, now }: Session, { line, history, lanes }: Play): Promise<ExitCode> {
  const { app, site, signal } = line;
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
  const health = printBreaches(await app.get(CheckInvariants).run({ thoroughly: true }), console);
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
