import { criteriaOf, NO_CRITERIA, type FunnelDraft, type FunnelRedraft } from '#conveyor';
import type { LossReasonRow, StageRow } from '#database';

/** Where drawn rows belong, and where the ids of new ones come from. */
type Home = Readonly<{ funnelId: string; newId: () => string }>;

/** Drawn stages as they are kept: in the order of the list, with ids for what is new. */
export function stageRows(
  stages: FunnelDraft['stages'] | FunnelRedraft['stages'],
  { funnelId, newId }: Home,
): readonly StageRow[] {
  return stages.map(({ exit, ...stage }, index) => ({
    ...stage,
    id: ('id' in stage ? stage.id : null) ?? newId(),
    funnelId,
    position: index + 1,
    exit: exit ? criteriaOf(exit, newId) : NO_CRITERIA,
    archivedAt: null,
  }));
}

/** Drawn loss reasons as they are kept. */
export function lossReasonRows(
  reasons: FunnelDraft['lossReasons'] = [],
  { funnelId, newId }: Home,
): readonly LossReasonRow[] {
  return reasons.map(({ id, name }, index) => ({
    id: id ?? newId(),
    funnelId,
    position: index + 1,
    name,
    archivedAt: null,
  }));
}
