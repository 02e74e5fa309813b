import type { Words } from '../texts/texts-context.tsx';
import { shareOf } from '../parts/share.ts';
import { timeSpan } from '../parts/time-span.ts';
import type { Alert } from './alerts-queries.ts';

/** What a rule has measured, in its unit. */
export function measureOf(
  { language, number }: Pick<Words, 'language' | 'number'>,
  measure: Alert['measure'],
  value: number,
): string {
  if (measure === 'time') return timeSpan(language, value);
  if (measure === 'share') return shareOf(language, value);
  return measure === 'factor' ? `${number(Math.round(value * 10) / 10)}×` : number(value);
}
