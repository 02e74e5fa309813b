import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { PlanWishes } from '#contracts';
import { refuse } from '#conveyor';
import { Database, FunnelReader } from '#database';
import { PlanReader } from '#database/insight';
import { ApplyPlan, funnelCalled, ProposePlan, UndoPlan, type Caller } from '#use-cases';
import type { Console } from './console.ts';
import { onLine } from './open-line.ts';
import { FINE } from './outcome.ts';
import { printPlan } from './plan-report.ts';
import type { Finish, Session } from './session.ts';
import { UsageError, uuid, wholeNumber } from './usage.ts';
import { whoActs } from './who-acts.ts';

const MOST = 1_000;
const MOST_STAGES = 50;

type PlanOptions = {
  funnel: string;
  as?: string;
  mostChanges?: number;
  stagesEach?: number;
  apply?: string;
  undo?: string;
};

/** `plan`: the best line of a funnel is proposed, applied, or taken back. */
export function addPlan(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  program
    .command('plan')
    .description(t('cli.plan'))
    .requiredOption('--funnel <funnel>', t('cli.import.funnel'))
    .option('--as <address>', t('cli.import.as'))
    .option(
      '--most-changes <number>',
      t('cli.plan.most-changes'),
      wholeNumber(console, '--most-changes', 0, MOST),
    )
    .option(
      '--stages-each <number>',
      t('cli.plan.stages-each'),
      wholeNumber(console, '--stages-each', 1, MOST_STAGES),
    )
    .option('--apply <id>', t('cli.plan.apply'), uuid(console, '--apply'))
    .option('--undo <id>', t('cli.plan.undo'), uuid(console, '--undo'))
    .action(async ({ funnel, ...options }: PlanOptions) => {
      refuseBoth(options, console);
      await onLine(session, session.config(), async (app) => {
        const caller = await whoActs(app, options.as, console);
        await plan(app, await funnelCalled(app.get(Database), funnel), { caller, options, console });
      });
      finish(FINE);
    });
}

/** A plan is made, applied or taken back, one of these at a time. */
function refuseBoth({ apply, undo, mostChanges, stagesEach }: Omit<PlanOptions, 'funnel'>, { t }: Console) {
  const given = Object.entries({
    '--apply': apply,
    '--undo': undo,
    '--most-changes': mostChanges,
    '--stages-each': stagesEach,
  }).flatMap(([option, value]) => (value === undefined ? [] : [option]));
  const [one = '', other] = given;
  if (other !== undefined && (apply !== undefined || undo !== undefined))
    throw new UsageError(t('cli.plan.wrong.together', { one, other }));
}

type Asked = Readonly<{ caller: Caller; options: Omit<PlanOptions, 'funnel'>; console: Console }>;

async function plan(app: INestApplicationContext, funnelId: string, asked: Asked): Promise<void> {
  const { caller, console } = asked;
  const { apply, undo, mostChanges, stagesEach } = asked.options;
  const id = apply ?? undo;
  if (id === undefined) {
    const wishes = PlanWishes.parse({
      mostChanges: mostChanges ?? null,
      ...(stagesEach !== undefined && { mostStages: stagesEach }),
    });
    printPlan(await app.get(ProposePlan).run(funnelId, wishes, caller), asked.options.as, console);
    return;
  }
  const [made, funnel] = await Promise.all([
    app.get(PlanReader).one(id),
    app.get(FunnelReader).one(funnelId),
  ]);
  if (!funnel || made?.funnel.id !== funnelId)
    return refuse({ code: 'NOT_FOUND', details: { what: 'plan', id } });
  await app.get(apply === undefined ? UndoPlan : ApplyPlan).run(id, funnel.version, caller);
  console.out(`${console.t(apply === undefined ? 'cli.plan.undone' : 'cli.plan.applied', { id })}\n`);
}
