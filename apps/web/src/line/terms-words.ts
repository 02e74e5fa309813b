import { useWords } from '../texts/texts-context.tsx';
import type { Terms } from './seats.ts';

/** What was agreed, in words. */
export function useTermsWords(): (terms: Terms | null) => string {
  const { t, number } = useWords();
  return (terms) =>
    terms === null
      ? t('matrix.none')
      : t('matrix.terms', {
          rank: t(`rank.${terms.rank}`),
          weight: number(terms.weight),
          capacity: number(terms.capacity),
        });
}
