import type { AmountRange, Fits, Language } from '#conveyor';
import { formatMoney } from './money.ts';
import { formatNumber } from './number.ts';
import { textsIn } from './texts.ts';

/** Which leads a specialist takes, in words; undefined when he takes all of them. */
export function fitsWords(
  language: Language,
  { languages, regions, segments, amount }: Fits,
): string | undefined {
  const t = textsIn(language);
  const words = [
    languages && t('fits.languages', { words: languages.join(', ') }),
    regions && t('fits.regions', { words: regions.join(', ') }),
    segments && t('fits.segments', { words: segments.join(', ') }),
    amount && rangeWords(language, amount),
  ].filter((part) => part !== null);
  return words.length === 0 ? undefined : words.join('; ');
}

function rangeWords(language: Language, { from, until, currency }: AmountRange): string | null {
  const t = textsIn(language);
  const worth = (amount: number): string =>
    currency === null ? formatNumber(language, amount) : formatMoney(language, amount, currency);
  if (from !== null && until !== null) {
    return t('fits.amount.between', { from: worth(from), until: worth(until) });
  }
  if (from !== null) return t('fits.amount.from', { from: worth(from) });
  return until === null ? null : t('fits.amount.until', { until: worth(until) });
}
