import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ImportPlanBody } from '#contracts';
import type { Connection } from '#database';
import { mappingOf } from '#database/imports';
import { plainHeading } from './headings.ts';

/** What is said of the columns of a file, and of the words in them. */
export type Mapping = Pick<ImportPlanBody, 'columns' | 'meanings'>;

const Kept = z.object({
  columns: ImportPlanBody.shape.columns.unwrap(),
  meanings: ImportPlanBody.shape.meanings.unwrap(),
});

const NOTHING: Mapping = { columns: [], meanings: [] };

/** By what files with the same headings are known, whatever the case and the blanks of those. */
export function headingsKey(heading: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(heading.map(plainHeading)))
    .digest('base64url');
}

/** What was said when a file with these headings came into a department last; nothing for the first one. */
export async function rememberedOf(
  connection: Connection,
  departmentId: string,
  heading: readonly string[],
): Promise<Mapping> {
  const kept = await mappingOf(connection, departmentId, headingsKey(heading));
  // What no contract takes any more is as if it had not been said.
  return Kept.safeParse(kept).data ?? NOTHING;
}

/** What holds for a file: of columns and of words each what the plan says, else what is remembered. */
export function mappingBy(plan: Mapping, remembered: Mapping): Mapping {
  return {
    columns: plan.columns.length > 0 ? plan.columns : remembered.columns,
    meanings: plan.meanings.length > 0 ? plan.meanings : remembered.meanings,
  };
}
