import type { Command } from 'commander';
import { countReplayed, POLICIES, refuse, replayRouting, type Policy } from '#conveyor';
import { Database, DecisionReader, FigureReader, type FigureFrame } from '#database';
import { LEAST_LEADS } from '#insight';
import { outcomeSentence } from '#texts';
import { Access, foretellOutcomes, funnelCalled } from '#use-cases';
import { aligned, type Console } from './console.ts';
import { onLine } from './open-line.ts';
import { FINE } from './outcome.ts';
import type { Finish, Session } from './session.ts';
import { oneOf, wholeNumber } from './usage.ts';
import { whoActs } from './who-acts.ts';

type PolicyOptions = { funnel: string; stage: string; policy: Policy; last: number; as?: string };

const MOST = 1_000;

/** `policy`: the last leads of a stage under another policy, and what would have become of them. */
export function addPolicy(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  program
    .command('policy')
    .description(t('cli.policy'))
    .requiredOption('--funnel <funnel>', t('cli.import.funnel'))
    .requiredOption('--stage <stage>', t('cli.policy.stage'))
    .requiredOption(
      '--policy <policy>',
      t('cli.policy.policy', { policies: POLICIES.join(', ') }),
      oneOf(console, '--policy', POLICIES),
    )
    .option('--last <number>', t('cli.policy.last'), wholeNumber(console, '--last', 1, MOST), MOST)
    .option('--as <address>', t('cli.import.as'))
    .action(async ({ funnel, stage, policy, last, as }: PolicyOptions) => {
      await onLine(session, session.config(), async (app) => {
        const caller = await whoActs(app, as, console);
        const database = app.get(Database);
        const id = await funnelCalled(database, funnel);
        const stageId = stageCalled(await app.get(FigureReader).frame(id), stage);
        await app.get(Access).onStage(caller, 'routing.try', stageId);
        const recorded = await new DecisionReader(database).recorded(stageId, last);
        if (recorded) print(recorded, policy, console);
      });
      finish(FINE);
    });
}

/** The id of the stage with this id or name, whatever the case. */
function stageCalled(frame: FigureFrame | undefined, wanted: string): string {
  const found = frame?.stages.find(
    ({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase(),
  );
  return found?.id ?? refuse({ code: 'NOT_FOUND', details: { what: 'stage', id: wanted } });
}

type Recorded = NonNullable<Awaited<ReturnType<DecisionReader['recorded']>>>;

function print({ decisions, people, terms, timeZone }: Recorded, policy: Policy, console: Console): void {
  const { t, out, language } = console;
  const replayed = replayRouting(decisions, { policy, terms, timeZone });
  const counts = countReplayed(replayed);
  const rows = [...people, { id: null, name: t('cli.policy.queue') }].flatMap(({ id, name }) => {
    const count = counts.get(id);
    return count ? [[name, String(count.got), String(count.wouldGet)]] : [];
  });
  const head = [t('cli.strengths.column.who'), t('cli.policy.got'), t('cli.policy.would-get')];
  out(aligned([head, ...rows]));
  const { forward, won } = foretellOutcomes(replayed);
  const sentences = [
    outcomeSentence(language, 'forward', { ...forward, least: LEAST_LEADS }),
    outcomeSentence(language, 'won', { ...won, least: LEAST_LEADS }),
  ];
  for (const sentence of new Set(sentences)) out(`\n${sentence}\n`);
}
