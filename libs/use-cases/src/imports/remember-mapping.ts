import { NO_FIELD } from '#contracts';
import { Import } from '#contracts/imports';
import { readFunnelWordsOf, type Transaction } from '#database';
import { keepMappingOf, type KeptImport } from '#database/imports';
import { headingsKey } from './rows/remembered.ts';

/** Keeps what was said of the columns and words of a file for the next one of its department with the same headings. */
export async function rememberMapping(
  transaction: Transaction,
  { funnelId, found: kept }: KeptImport,
  now: number,
): Promise<void> {
  const found = Import.shape.found.parse(kept);
  const funnel = (await readFunnelWordsOf(transaction)).find(({ id }) => id === funnelId);
  if (!found || !funnel) return;
  const { heading, columns, ignored, meanings } = found;
  const wishes = [
    ...columns.map(({ field, heading: column }) => ({ field, column })),
    ...ignored.map((column) => ({ field: NO_FIELD, column })),
  ];
  const { departmentId } = funnel;
  await keepMappingOf(transaction, {
    departmentId,
    headings: headingsKey(heading),
    columns: wishes,
    meanings,
    now,
  });
}
