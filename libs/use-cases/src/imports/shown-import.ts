import { z } from 'zod';
import { Import } from '#contracts/imports';
import type { ImportCounts, KeptImport } from '#database/imports';
import { planOf } from './kept-plan.ts';
import { UNDOABLE_FOR } from './undoable-for.ts';

/** As it is written down; only we write it. */
const Trouble = z.object({ reasons: z.array(z.string()) }).nullable();

const momentOf = (at: number): string => new Date(at).toISOString();
const momentOr = (at: number | null): string | null => (at === null ? null : momentOf(at));

/** An import as it is shown, at a moment. */
export function shownImport(kept: KeptImport, counts: ImportCounts, now: number): Import {
  const { id, funnelId, fileName, bytes, state, madeBy, madeByName, madeAt, begunAt, endedAt } = kept;
  return {
    id,
    funnelId,
    fileName,
    bytes,
    state,
    madeAt: momentOf(madeAt),
    madeBy: madeBy === null ? null : { id: madeBy, name: madeByName ?? '' },
    plan: kept.plan === null ? null : planOf(kept).plan,
    found: Import.shape.found.parse(kept.found),
    reasons: Trouble.parse(kept.trouble)?.reasons ?? [],
    counts,
    begunAt: momentOr(begunAt),
    endedAt: momentOr(endedAt),
    undoableUntil: momentOr(undoableUntil(kept, counts, now)),
    at: momentOf(now),
  };
}

function undoableUntil({ state, endedAt }: KeptImport, counts: ImportCounts, now: number): number | null {
  const isOver = state === 'done' || state === 'stopped';
  if (!isOver || endedAt === null || counts.entered + counts.changed === 0) return null;
  const until = endedAt + UNDOABLE_FOR;
  return until > now ? until : null;
}
