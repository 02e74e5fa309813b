import type { FunnelTemplate } from '#contracts';
import type { FunnelDraft } from '#conveyor';

/** The funnel that a template draws, under its own name or another. */
export function draftOf(template: FunnelTemplate, name: string = template.name): FunnelDraft {
  const { stages, lossReasons = [] } = template;
  return { name, stages, lossReasons: lossReasons.map((reason) => ({ name: reason })) };
}
