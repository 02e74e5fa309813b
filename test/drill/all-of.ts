import { attempt } from './attempt.ts';
import type { Figures } from './fault.ts';

/** What several sites come to, each under its name, on which a fault happens at once: counts added up, the longest of each time. */
export async function allOf(sites: Readonly<Record<string, () => Promise<Figures>>>): Promise<Figures> {
  const named = Object.entries(sites);
  const figures = await Promise.all(named.map(([name, run]) => attempt(run, name)));
  const sum = (what: 'ambiguous' | 'doubled' | 'lost' | 'messages'): number =>
    figures.reduce((total, each) => total + each[what], 0);
  const longest = (what: 'alertMs' | 'recoverMs'): number | null => {
    const known = figures.map((each) => each[what]).filter((time) => time !== null);
    return known.length === 0 ? null : Math.max(...known);
  };
  return {
    messages: sum('messages'),
    lost: sum('lost'),
    doubled: sum('doubled'),
    ambiguous: sum('ambiguous'),
    recoverMs: longest('recoverMs'),
    alertMs: longest('alertMs'),
    unexpected: figures.flatMap(({ unexpected }) => unexpected),
  };
}
