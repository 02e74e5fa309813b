import { useWords } from '../texts/texts-context.tsx';
import type { FiguresSearch } from './figures-search.ts';

type Part =
  | `flow.${'cohort' | 'throughput' | 'bottleneck' | 'work' | 'velocity' | 'forecast'}`
  | 'figures.by-stage'
  | 'standing.by-holder'
  | 'strengths.title';

/** What a part of a page is called: with its funnel, where several are looked at one below the other. */
export function usePartOf(
  { department }: FiguresSearch,
  { name }: Readonly<{ name: string }>,
): (part: Part) => string {
  const { t } = useWords();
  return (part) =>
    department === undefined ? t(part) : t('figures.part-of', { part: t(part), funnel: name });
}
