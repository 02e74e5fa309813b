import type { ColumnWish } from '#use-cases';
import type { Console } from './console.ts';
import { UsageError } from './usage.ts';

/** What `--map heading=field` says of a column. The last `=` divides: headings may hold one, fields don't. */
export function columnWish(pair: string, { t }: Console): ColumnWish {
  const place = pair.lastIndexOf('=');
  if (place < 1) throw new UsageError(t('cli.wrong.pair', { option: '--map', got: pair }));
  return { column: pair.slice(0, place), field: pair.slice(place + 1) };
}
