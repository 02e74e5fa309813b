import type { Command } from 'commander';
import { refuse } from '#conveyor';
import { mayOnDepartment } from '#conveyor/access';
import { Database, FigureReader, type FigureFrame } from '#database';
import type { JudgedPerson, JudgedStage, Likely } from '#insight';
import { formatPercent } from '#texts';
import { funnelCalled, JudgeStrengths } from '#use-cases';
import { aligned, type Console } from './console.ts';
import { onLine } from './open-line.ts';
import { FINE } from './outcome.ts';
import type { Finish, Session } from './session.ts';
import { whoActs } from './who-acts.ts';

type StrengthsOptions = { funnel: string; as?: string };

/** `strengths`: who is strong at each stage of a funnel. */
export function addStrengths(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  program
    .command('strengths')
    .description(t('cli.strengths'))
    .requiredOption('--funnel <funnel>', t('cli.import.funnel'))
    .option('--as <address>', t('cli.import.as'))
    .action(async ({ funnel, as }: StrengthsOptions) => {
      await onLine(session, session.config(), async (app) => {
        const caller = await whoActs(app, as, console);
        const id = await funnelCalled(app.get(Database), funnel);
        const frame = await app.get(FigureReader).frame(id);
        if (!frame) return refuse({ code: 'NOT_FOUND', details: { what: 'funnel', id } });
        const right = 'leads.read';
        if (caller.as && !mayOnDepartment(caller.as, right, frame.departmentId))
          refuse({ code: 'NOT_ALLOWED', details: { right } });
        print(frame, await app.get(JudgeStrengths).run(frame, session.now()), console);
      });
      finish(FINE);
    });
}

function print({ stages, people }: FigureFrame, judged: readonly JudgedStage[], console: Console): void {
  const named = new Map(people.map(({ id, name }) => [id, name]));
  for (const [place, { name, isArchived }] of stages.entries()) {
    const one = judged[place];
    if (one && !(isArchived && one.people.length === 0))
      console.out(`${name}\n${tellStage(one, named, console)}\n`);
  }
}

function tellStage(
  { refused, team, people }: JudgedStage,
  named: ReadonlyMap<string, string>,
  console: Console,
): string {
  const { t } = console;
  if (!team) {
    const why = refused.length > 0 ? refused : (['nothing-ended'] as const);
    return why.map((one) => `  ${t(`cli.strengths.refused.${one}`)}\n`).join('');
  }
  const heading = ['who', 'verdict', 'seen', 'conversion', 'to-know'] as const;
  const rows = people
    .filter(({ facts }) => named.has(facts.employeeId))
    .toSorted((one, other) => meanOf(other) - meanOf(one))
    .map((one) => rowOf(one, named.get(one.facts.employeeId) ?? '', console));
  const table = [heading.map((column) => t(`cli.strengths.column.${column}`)), ...rows];
  const sentences = [
    t('cli.strengths.team', likely(team.team, console)),
    t(team.differ ? 'cli.strengths.differ' : 'cli.strengths.alike'),
  ];
  return `  ${sentences.join(' ')}\n${aligned(table, '  ')}`;
}

function rowOf({ facts, strength, warnings }: JudgedPerson, name: string, console: Console): string[] {
  const { t } = console;
  return [
    name,
    t(`cli.strengths.verdict.${strength?.verdict ?? 'untold'}`),
    `${facts.forward} / ${facts.ended}`,
    strength ? t('cli.strengths.likely', likely(strength.conversion, console)) : '',
    warnings.map((warning) => t(`cli.strengths.warning.${warning}`)).join(', '),
  ];
}

const meanOf = ({ strength }: JudgedPerson): number => strength?.conversion.mean ?? -1;

function likely({ mean, low, high }: Likely, { language }: Console) {
  const [share, least, most] = [mean, low, high].map((one) => formatPercent(language, one));
  return { share: share ?? '', low: least ?? '', high: most ?? '' };
}
