import type { Policy } from '#conveyor';
import { Database, tallyFunnelOf } from '#database';
import { Workers } from '#queue';
import {
  BPI2012_TIME_ZONE,
  CheckInvariants,
  PlayClock,
  planWork,
  PlayWork,
  readBpi2012,
  untilAllAreTold,
  type PlayedWork,
  type WorkHistory,
  type WorkPlan,
} from '#use-cases';
import { printBreaches } from './doctor.command.ts';
import { FINE, NO, type ExitCode } from './outcome.ts';
import { showProgress } from './progress.ts';
import { onReplayLine, type ReplayLine } from './replay-line.ts';
import { printMessages } from './replay-report.ts';
import type { Session } from './session.ts';
import { printWork } from './work-report.ts';

type Wishes = Readonly<{ policies: readonly Policy[]; keep: boolean }>;

/** Plays a log of work under one policy after the other, each in a database of its own, and reports each beside the log. */
export async function playPolicies(
  session: Session,
  file: string,
  { policies, keep }: Wishes,
): Promise<ExitCode> {
  const { t, language, out } = session.console;
  const history = await readBpi2012(file, language);
  const plan = planWork(history, BPI2012_TIME_ZONE);
  const items = history.cases.reduce((sum, each) => sum + each.items.length, 0);
  const { rows, cases, people } = history;
  out(`${t('replay.work.read', { rows, cases: cases.length, items, people: people.length })}\n`);
  out(`${t('replay.work.left-out', { cases: cases.length - plan.cases.length })}\n`);
  let code: ExitCode = FINE;
  for (const policy of policies) {
    const clock = new PlayClock();
    const played = await onReplayLine(
      session,
      { intoThis: false, keep, mayLoseCommits: true, clock },
      (line) => playPolicy(session, line, { history, plan, policy, clock }),
    );
    if (played !== FINE) code = played;
  }
  return code;
}

type PolicyPlay = Readonly<{ history: WorkHistory; plan: WorkPlan; policy: Policy; clock: PlayClock }>;

async function playPolicy(
  { console, now }: Session,
  { app, site, signal }: ReplayLine,
  { history, plan, policy, clock }: PolicyPlay,
): Promise<ExitCode> {
  const { t, language, out } = console;
  const { cases, people } = plan;
  const database = site.name;
  out(`\n${t('replay.work.plays', { policy, leads: cases.length, people: people.length, database })}\n`);
  const begun = now();
  const progress = showProgress(console, now);
  const names = { funnelName: t('replay.funnel'), headName: t('replay.head') };
  const played = await app.get(PlayWork).run({
    history,
    plan,
    wishes: { policy, language, timeZone: BPI2012_TIME_ZONE, ...names, now: begun },
    clock,
    noReason: t('replay.no-reason'),
    progress: (done, total) => progress.at(t('cli.phase.play'), done, total),
  });
  progress.end();
  const over = now();
  // A clock that leaps from move to move would let the workers' claims run out under their hands.
  await app.get(Workers).start();
  const { funnel, employees } = played.founded.stored;
  await untilAllAreTold(app.get(Database), funnel.id, signal);
  const told = now();
  const ids = employees.map(({ id }) => id);
  const tally = await tallyFunnelOf(app.get(Database), funnel.id, ids);
  const isRight = printWork({ history, plan, policy, played, tally }, console);
  printMessages(tally, console);
  const messages = tally.messages.reduce((sum, row) => sum + row.messages, 0);
  out(
    `\n${t('replay.work.done', { policy, ...speedOf(played, over - begun), messages, tellSeconds: seconds(told - over) })}\n\n`,
  );
  const health = printBreaches(await app.get(CheckInvariants).run({ thoroughly: true }), console);
  return isRight && health === FINE ? FINE : NO;
}

function speedOf(
  { moves }: PlayedWork,
  ms: number,
): PlayedWork['moves'] & Readonly<{ seconds: string; speed: number }> {
  const { entered, moved, handedOut, givenAway } = moves;
  const all = entered + moved + handedOut + givenAway;
  return { ...moves, seconds: seconds(ms), speed: Math.round((all * 1000) / Math.max(1, ms)) };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
