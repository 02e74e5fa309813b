import type { Words } from '../texts/texts-context.tsx';
import type { ActivityNorm } from './norms-queries.ts';

/** What a norm asks, and of whom: “Call: 20 a day”, “rep, Qualification”. */
export function normWords(
  { t, number }: Words,
  { kind, count, period, role, stage }: ActivityNorm,
): Readonly<{ what: string; whose: string }> {
  const what = t(`norms.a.${period}`, { activity: t(`activity.${kind}`), norm: number(count) });
  const whose = [role && t(`role.${role}`), stage?.name].filter(Boolean).join(', ');
  return { what, whose };
}
