import type { AmountRange, Fits } from '#conveyor';
import type { Words } from '../texts/texts-context.tsx';

/** Which leads a specialist takes, in words; undefined when he takes all of them. */
export function fitsWords(
  words: Pick<Words, 't' | 'money'>,
  { languages, regions, segments, amount }: Fits,
): string | undefined {
  const { t } = words;
  const told = [
    languages && t('fits.languages', { words: languages.join(', ') }),
    regions && t('fits.regions', { words: regions.join(', ') }),
    segments && t('fits.segments', { words: segments.join(', ') }),
    amount && rangeWords(words, amount),
  ].filter((part) => part !== null);
  return told.length === 0 ? undefined : told.join('; ');
}

function rangeWords(
  { t, money }: Pick<Words, 't' | 'money'>,
  { from, until, currency }: AmountRange,
): string | null {
  if (from !== null && until !== null)
    return t('fits.amount.between', { from: money(from, currency), until: money(until, currency) });
  if (from !== null) return t('fits.amount.from', { from: money(from, currency) });
  return until === null ? null : t('fits.amount.until', { until: money(until, currency) });
}
