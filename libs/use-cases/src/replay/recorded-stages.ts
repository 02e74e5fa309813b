import { MOST_LOSS_REASONS, NO_CRITERIA, USUAL_SETTINGS, type LossReason, type Stage } from '#conveyor';
import type { RecordedHistory } from './recorded-history.ts';

/** The stages of a history as they stand in a funnel: who got what is recorded, each limit ran out long before now, and what has happened has, whatever a stage would ask for. */
export function recordedStages(
  { funnel }: RecordedHistory,
  { funnelId, newId }: Readonly<{ funnelId: string; newId: () => string }>,
): readonly Stage[] {
  return funnel.stages.map(({ name, colour }, index) => ({
    ...USUAL_SETTINGS,
    name,
    colour,
    id: newId(),
    funnelId,
    position: index + 1,
    exit: NO_CRITERIA,
  }));
}

/** Why leads were lost becomes the funnel's own list, as long as it can be one: of free words no figure is told. */
export function recordedLossReasons({ leads }: RecordedHistory): readonly LossReason['name'][] {
  const reasons = new Set(
    leads.flatMap(({ events }) =>
      events.flatMap(({ kind, reason }) => (kind === 'lose' && reason ? [reason] : [])),
    ),
  );
  return reasons.size > MOST_LOSS_REASONS ? [] : [...reasons].sort();
}
