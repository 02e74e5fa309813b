import type { Figures } from './fault.ts';

/** What several sites came to on which a fault happens at once: counts added up, the longest of each time. */
export async function allOf(sites: readonly Promise<Figures>[]): Promise<Figures> {
  const figures = await settled(sites);
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

/** All of them, also when one fails: whoever goes on must not find the others still at work. */
async function settled(sites: readonly Promise<Figures>[]): Promise<Figures[]> {
  await Promise.allSettled(sites);
  return Promise.all(sites);
}
