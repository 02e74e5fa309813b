import type { FiguresQuery, FunnelFlow } from '#contracts';
import type { FigureFrame, FlowScope } from '#database';
import type { Translate } from '#texts';
import { employeeAsked } from './whose-figures.ts';

/** Of which leads, and of whose visits only figures are; null: of all. */
export type Narrowed = Pick<FunnelFlow, 'source' | 'segment' | 'employee'>;

/** What is asked for, where `ownOf` is whose visits only somebody may see. Throws NOT_ALLOWED for anybody else’s, NOT_FOUND for an employee who is none. */
export function narrowedTo(
  frame: FigureFrame,
  { source, segment, employeeId }: Pick<FiguresQuery, 'source' | 'segment' | 'employeeId'>,
  ownOf: string | null,
): Narrowed {
  return {
    source: source ?? null,
    segment: segment ?? null,
    employee: employeeAsked(frame, employeeId, ownOf),
  };
}

/** Which visits of a funnel are asked for. */
export const scopeOf = (
  { stages }: Pick<FigureFrame, 'stages'>,
  { source, segment, employee }: Narrowed,
): FlowScope => ({ stageIds: stages.map(({ id }) => id), employeeId: employee?.id, source, segment });

/** Whether only a part of the leads is asked for. */
export const isNarrowed = ({ source, segment, employee }: Narrowed): boolean =>
  [source, segment, employee].some((one) => one !== null);

/** Which leads only are counted, in sentences. */
export function toldOfLeads(t: Translate, { source, segment }: Narrowed): readonly string[] {
  return [
    ...(source === null ? [] : [t('figures.rule.source', { source })]),
    ...(segment === null ? [] : [t('figures.rule.segment', { segment })]),
  ];
}
