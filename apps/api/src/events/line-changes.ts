import type { LeadEvent, LineEvent } from '#contracts';
import type { Whereabouts } from '#conveyor/access';
import type { ChangedFunnelRow, ChangeRow } from '#database';

/** More leads than that of one funnel are not named: whoever shows its board reads all of it. As many as one request asks for. */
const MOST_LEADS = 300;

/** An event of the stream with where it has happened. */
export type LineChange = Readonly<{ where: Whereabouts }> &
  (Readonly<{ type: 'lead'; data: LeadEvent }> | Readonly<{ type: 'line'; data: LineEvent }>);

/** Anywhere: everybody who may see leads is told. */
const ANYWHERE: Whereabouts = { departmentId: null, concerned: [] };

/** The leads, stages and funnels that changes are about, each once. */
export function changedIds(changes: readonly ChangeRow[]): readonly string[] {
  return [...new Set(changes.flatMap(({ id }) => id ?? []))];
}

/** What is to be told of changes, one event a funnel. A funnel that is gone is told of as well: somebody may have its board open. */
export function lineChangesOf(
  changes: readonly ChangeRow[],
  funnels: readonly ChangedFunnelRow[],
): readonly LineChange[] {
  const leads = new Set(changes.flatMap(({ about, id }) => (about === 'lead' && id !== null ? [id] : [])));
  const found = new Set(funnels.map(({ funnelId }) => funnelId));
  const gone = changes.flatMap(({ about, id }) =>
    about === 'funnel' && id !== null && !found.has(id) ? [id] : [],
  );
  const areCounted = changes.some(({ about }) => about === 'limits');
  return [
    ...funnels.map((funnel) => changeOf(funnel, leads)),
    ...[...new Set(gone)].map((funnelId) => lineChange(funnelId, ANYWHERE)),
    ...(areCounted ? [lineChange(null, ANYWHERE)] : []),
  ];
}

function changeOf(
  { funnelId, ids, departmentId, concerned }: ChangedFunnelRow,
  leads: ReadonlySet<string>,
): LineChange {
  const where = { departmentId, concerned };
  const leadIds = ids.filter((id) => leads.has(id));
  if (leadIds.length < ids.length || leadIds.length > MOST_LEADS) return lineChange(funnelId, where);
  return { type: 'lead', data: { funnelId, leadIds }, where };
}

function lineChange(funnelId: string | null, where: Whereabouts): LineChange {
  return { type: 'line', data: { funnelId }, where };
}
