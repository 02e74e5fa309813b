import { LEAD_STATUSES } from '#conveyor';
import type { Sight } from '#conveyor/access';
import type { LeadQuery } from '#contracts';
import type { Composition } from './composition.ts';
import { inSight } from './in-sight.ts';
import { searchWords } from './search-words.ts';

/** What is asked for, and whose leads whoever asks sees. */
export type SeenLeads = LeadQuery & Readonly<{ sight: Sight }>;

/** What a sort orders by. `v` is the open visit of lead `l`. */
const KEYS = {
  newest: 'l.created_at',
  'longest-here': 'v.entered_at',
  'due-soonest': `coalesce(v.due_at, 'infinity')`,
} as const;

/** What `leads_words` is an index over. */
const WORDS = 'lead_words(l.name, l.company, l.email, l.phone, l.external_id)';

const STATUSES = LEAD_STATUSES.map((status) => `'${status}'`).join(', ');

/**
 * The ids of a page with the keys that they are sorted by. Indices hold leads by funnel and status, and
 * open visits by stage, each in the order of a sort: a page is merged from one stream for each funnel and
 * status, or for each stage, and of no stream more than a page is read. Measured on 100,000 leads: 1 ms.
 */
export function pageOfLeads(query: SeenLeads, parts: Composition): string {
  const { sort, stageId, employeeId, waiting, search } = query;
  if (search !== undefined) return foundByWords(query, parts, searchWords(search));
  if (sort !== 'newest' || stageId !== undefined || employeeId !== undefined || waiting === true) {
    return mergedFromStages(query, parts);
  }
  return query.source === undefined ? mergedFromFunnels(query, parts) : ofOneSource(query, parts);
}

/** Those that a search finds are few: they are sorted. */
function foundByWords(query: SeenLeads, parts: Composition, words: string | null): string {
  const asked = parts.given(words, 'q', (text) => `${WORDS} @@ ${text}::tsquery`);
  return page(query, parts, fromLeads(query, parts, [...asked, ...inFunnel(query, parts, 'l')]));
}

function ofOneSource(query: SeenLeads, parts: Composition): string {
  return page(query, parts, fromLeads(query, parts, inFunnel(query, parts, 'l')));
}

function mergedFromFunnels(query: SeenLeads, parts: Composition): string {
  const isOfStream = 'l.funnel_id = f.id and l.status = u.status';
  const stream = page(query, parts, fromLeads(query, parts, [isOfStream, ...inFunnel(query, parts, 'f')]));
  return merged(query, parts, `funnels f cross join unnest(array[${STATUSES}]) as u (status)`, stream);
}

function mergedFromStages(query: SeenLeads, parts: Composition): string {
  const { sort, source, status } = query;
  // Who stands at a stage is open: only another status has to be looked up.
  const asked = status === 'open' ? { ...query, status: undefined } : query;
  const needsLead = sort === 'newest' || source !== undefined || asked.status !== undefined;
  const isOfStream = 'v.stage_id = g.id and v.ended_at is null';
  const stream = page(query, parts, {
    from: needsLead ? 'visits v join leads l on l.id = v.lead_id' : 'visits v',
    conditions: [
      isOfStream,
      ...inFunnel(query, parts, 'g'),
      ...inSight(query.sight, parts, { lead: 'v.lead_id', funnel: 'g.funnel_id' }),
      ...ofLead(asked, parts),
      ...ofVisit(query, parts),
    ],
    id: 'v.lead_id',
  });
  return merged(query, parts, 'stages g', stream);
}

/** Leads; only open ones, with where they stand, when the query asks for a place. */
function fromLeads(query: SeenLeads, parts: Composition, conditions: readonly string[]): Rows {
  const { sort, stageId, employeeId, waiting } = query;
  const isOfPlace = sort !== 'newest' || (stageId ?? employeeId ?? waiting) !== undefined;
  return {
    from: isOfPlace ? 'leads l join visits v on v.lead_id = l.id and v.ended_at is null' : 'leads l',
    conditions: [
      ...conditions,
      ...inSight(query.sight, parts, { lead: 'l.id', funnel: 'l.funnel_id' }),
      ...ofLead(query, parts),
      ...ofVisit(query, parts),
      ...(isOfPlace ? [`l.status = 'open'`] : []),
    ],
    id: 'l.id',
  };
}

function inFunnel(
  { funnelId, departmentId }: LeadQuery,
  parts: Composition,
  row: 'l' | 'f' | 'g',
): readonly string[] {
  const funnel = `${row}.${row === 'f' ? 'id' : 'funnel_id'}`;
  return [
    ...parts.given(funnelId, 'f', (id) => `${funnel} = ${id}`),
    ...parts.given(
      departmentId,
      'd',
      (id) => `${funnel} in (select d.id from funnels d where d.department_id = ${id})`,
    ),
  ];
}

function ofLead({ status, source }: LeadQuery, parts: Composition): readonly string[] {
  return [
    ...parts.given(status, 's', (wanted) => `l.status = ${wanted}`),
    ...parts.given(source, 'o', (wanted) => `l.source = ${wanted}`),
  ];
}

function ofVisit({ stageId, employeeId, waiting }: LeadQuery, parts: Composition): readonly string[] {
  return [
    ...parts.given(stageId, 'g', (id) => `v.stage_id = ${id}`),
    ...parts.given(employeeId, 'e', (id) => `v.employee_id = ${id}`),
    ...parts.when(waiting === true, 'w', 'v.employee_id is null'),
    ...parts.when(waiting === false, 'h', 'v.employee_id is not null'),
  ];
}

type Rows = Readonly<{ from: string; conditions: readonly string[]; id: 'l.id' | 'v.lead_id' }>;

/** One page of rows in the order of the sort, beginning after the cursor. */
function page(
  { sort, cursor, limit }: LeadQuery,
  parts: Composition,
  { from, conditions, id }: Rows,
): string {
  const [way, behind] = sort === 'newest' ? ['desc', '<'] : ['asc', '>'];
  const after = parts.given(cursor?.[1], 'c', (at) => {
    return `(${KEYS[sort]}, ${id}) ${behind} (${at}::timestamptz, ${parts.value(cursor?.[2] ?? null)}::uuid)`;
  });
  return `select ${id} as id, ${KEYS[sort]} as key from ${from} where ${[...conditions, ...after, 'true'].join(' and ')}
    order by ${KEYS[sort]} ${way}, ${id} ${way} limit ${parts.value(limit + 1)}`;
}

/** One page out of one such page for each row of `streams`. */
function merged({ sort, limit }: LeadQuery, parts: Composition, streams: string, stream: string): string {
  const way = sort === 'newest' ? 'desc' : 'asc';
  return `select x.id, x.key from ${streams} cross join lateral (${stream}) x
    order by x.key ${way}, x.id ${way} limit ${parts.value(limit + 1)}`;
}
