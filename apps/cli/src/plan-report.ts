import { formatDay, formatMoney, formatNumber } from '#texts';
import type { ShownPlan } from '#use-cases';
import { aligned, type Console } from './console.ts';

type Likely = ShownPlan['wonAWeek']['gain'];

/** Prints a proposed line: what it brings, who works where, what changes, and how it is applied in the name of whoever asked for it. */
export function printPlan(plan: ShownPlan, as: string | undefined, console: Console): void {
  const { id, funnel, verdict, wonAWeek, lately, narrowest, stages } = plan;
  const { t, out } = console;
  out(`${t(`cli.plan.verdict.${verdict}`, { id })}\n\n${t('cli.plan.won')}\n`);
  const won = (['today', 'proposed', 'gain'] as const).map((which) => [
    t(`cli.plan.${which}`),
    likely(wonAWeek[which], console),
  ]);
  out(aligned([...won, [t('cli.plan.lately'), tenths(lately.won, console)]], '  '));
  printMoney(plan, console);
  const nowhere = t('cli.plan.nowhere');
  const [today, proposed] = [narrowest.today?.name ?? nowhere, narrowest.proposed?.name ?? nowhere];
  out(`\n${t('cli.plan.narrowest', { today, proposed })}\n\n${t('cli.plan.line')}\n`);
  const line = stages.map(({ stage, proposed: seats }) => [
    stage.name,
    seats
      .map(({ employee: { name }, rank }) => (rank === 'primary' ? name : t('cli.plan.reserve', { name })))
      .join(', '),
  ]);
  out(aligned(line, '  '));
  for (const { stage, visits } of plan.passedBy)
    out(`${t('cli.plan.passed-by', { stage: stage.name, count: visits })}\n`);
  printChanges(plan, console);
  if (verdict !== 'same') {
    const who = as === undefined ? '' : ` --as ${as}`;
    const command = `npm run conveyor -- plan --funnel ${funnel.id} --apply ${id}${who}`;
    out(`\n${t('cli.plan.how-to-apply', { command })}\n`);
  }
}

/** The same in money, or why that is not said. */
function printMoney({ money }: ShownPlan, console: Console): void {
  if (!money) return;
  const { t, out, language } = console;
  const { currency, average, aWeek, won, counted } = money;
  const counts = { won, counted, from: formatDay(language, money.from) };
  if (currency === null || !average || !aWeek) {
    out(`\n${t('cli.plan.money.too-few', counts)}\n`);
    return;
  }
  const told = (amount: number): string => formatMoney(language, Number(amount.toPrecision(3)), currency);
  const rows = (['today', 'proposed', 'gain'] as const).map((which) => [
    t(`cli.plan.${which}`),
    likely(aWeek[which], console, told),
  ]);
  out(`\n${t('cli.plan.money')}\n${aligned(rows, '  ')}`);
  out(`${t('cli.plan.money.average', { ...counts, likely: likely(average, console, told) })}\n`);
}

function printChanges({ changes }: ShownPlan, { t, out }: Console): void {
  if (changes.length === 0) {
    out(`\n${t('cli.plan.no-changes')}\n`);
    return;
  }
  const rows = changes.map(({ stage, employee, begins, warnings }) => [
    stage.name,
    employee.name,
    t(begins ? 'cli.plan.begins' : 'cli.plan.ends'),
    warnings.map((warning) => t(`cli.strengths.warning.${warning}`)).join(', '),
  ]);
  out(`\n${t('cli.plan.changes')}\n${aligned(rows, '  ')}`);
}

function likely(
  { mean, low, high }: Likely,
  console: Console,
  told = (value: number): string => tenths(value, console),
): string {
  return console.t('cli.plan.likely', { mean: told(mean), low: told(low), high: told(high) });
}

function tenths(value: number, { language }: Console): string {
  return formatNumber(language, Math.round(10 * value) / 10);
}
