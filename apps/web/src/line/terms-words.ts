import { FITS_ALL, type Fits } from '#conveyor';
import { hashKey } from '@tanstack/react-query';
import { roughShareOf } from '../parts/share.ts';
import { useWords, type Words } from '../texts/texts-context.tsx';
import type { Strength, Terms } from './seats.ts';

/** What was agreed, in words; `other`: on the other side of a change, so that nothing is said of what is as ever. */
export function useTermsWords(): (terms: Terms | null, other: Terms | null) => string {
  const words = useWords();
  const { t, number, moment } = words;
  return (terms, other) => {
    if (terms === null) return t('matrix.none');
    const agreed = t('matrix.terms', {
      rank: t(`rank.${terms.rank}`),
      weight: number(terms.weight),
      capacity: number(terms.capacity),
    });
    const isOther = (field: 'fits' | 'since'): boolean =>
      other !== null && hashKey([terms[field]]) !== hashKey([other[field]]);
    const isLimited = hashKey([terms.fits]) !== hashKey([FITS_ALL]);
    return [
      agreed,
      (isLimited || isOther('fits')) && t('matrix.takes', { fits: fitsWords(words, terms.fits) }),
      isOther('since') && terms.since !== null && t('matrix.since.of', { moment: moment(terms.since) }),
    ]
      .filter(Boolean)
      .join('; ');
  };
}

/** Which leads somebody takes: `ru, en · Moscow · from €100`. */
export function fitsWords({ t, money }: Words, { languages, regions, segments, amount }: Fits): string {
  // While it is typed it is no currency yet.
  const currency = /^[A-Z]{3}$/.test(amount?.currency ?? '') ? (amount?.currency ?? null) : null;
  const sum = (value: number): string => money(value, currency);
  const parts = [languages, regions, segments].flatMap((list) => (list ? [list.join(', ')] : []));
  if (amount?.from != null) parts.push(t('matrix.fits.from', { amount: sum(amount.from) }));
  if (amount?.until != null) parts.push(t('matrix.fits.until', { amount: sum(amount.until) }));
  return parts.length === 0 ? t('matrix.fits.all') : parts.join(' · ');
}

/** How well somebody does at a stage: `about 45 % passed on, by 40 leads`. */
export function strengthWords({ t, language }: Words, strength: Strength): string {
  if (strength === null) return t('matrix.strength.none');
  return t('matrix.strength.of', { share: roughShareOf(language, strength.mean), count: strength.visits });
}
