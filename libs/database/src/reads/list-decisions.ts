import type { DecisionList, DecisionShown } from '#contracts';
import type { Instant, KeptDecision } from '#conveyor';
import { counted } from '../figures/visit-counts.ts';
import type { Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { ms } from '../statements/ms.ts';
import { decisionShown } from './decision-columns.ts';
import { sticker } from './lead-columns.ts';

/** A decision before it is put into words. */
export type DecisionRow = Omit<DecisionList['items'][number], 'sentence'>;

/** Every decision about lead $1, the newest first; null when there is no such lead. */
export const listDecisions: Statement<{ items: readonly DecisionRow[] }> = {
  name: 'list_decisions',
  text: `
select coalesce((select json_agg(json_build_object('visitId', v.id, 'at', ${iso('v.entered_at')}, 'stage', ${sticker('s')},
    'decision', ${decisionShown('d.record')}) order by v.number desc)
  from decisions d join visits v on v.id = d.visit_id join stages s on s.id = v.stage_id
  where d.lead_id = l.id), '[]') as items
from leads l where l.id = $1`,
};

/** Decisions of which the record is at hand ($1, a JSON array), as they are shown, in the same order. */
export const showDecisions: Statement<{ decision: DecisionShown }> = {
  name: 'show_decisions',
  text: `select ${decisionShown('r.record')} as decision
    from json_array_elements($1::json) with ordinality as r (record, place) order by r.place`,
};

/** A decision of a stage's policy, with how long the lead then stayed. */
export type KeptRow = Readonly<{
  visitId: string;
  lead: Readonly<{ id: string; name: string }>;
  at: Instant;
  /** Null: it is still there. */
  endedAt: Instant | null;
  isTakenBack: boolean;
  /** How the lead left the stage, whoever had it in the end; null: it was taken back. */
  stay: Readonly<{
    id: string;
    /** Null: it stands there still. */
    forward: boolean | null;
    /** Whether it was won in the end; null: it is under way. */
    won: boolean | null;
  }> | null;
  record: KeptDecision;
}>;

const WORK_ENDED = `outcome in ('advanced', 'won', 'lost', 'returned')`;

/** The last $2 decisions of the policy of stage $1, the oldest first; null when there is no such stage. */
export const recordedDecisions: Statement<{
  decisions: readonly KeptRow[];
  people: readonly Readonly<{ id: string; name: string }>[];
  terms: readonly Readonly<{ employeeId: string; weight: number; since: Instant }>[];
  /** The clock of the department. */
  timeZone: string;
}> = {
  name: 'recorded_decisions',
  text: `
select coalesce((select json_agg(json_build_object('visitId', r.id, 'lead', json_build_object('id', r.lead_id, 'name', r.name),
      'at', ${ms('r.entered_at')}, 'endedAt', ${ms('r.ended_at')}, 'isTakenBack', r.taken_back, 'stay', r.stay, 'record', r.record) order by r.entered_at, r.id)
    from (select v.id, v.lead_id, l.name, v.entered_at, v.ended_at, v.taken_back, d.record,
        case when e.id is not null then json_build_object('id', e.id, 'forward', e.outcome in ('advanced', 'won'),
          'won', case l.status when 'open' then null else l.status = 'won' end) end as stay
      from visits v join decisions d on d.visit_id = v.id join leads l on l.id = v.lead_id
        left join lateral (select w.id, w.stage_id, w.outcome from visits w where w.lead_id = v.lead_id and w.number >= v.number
          and ${counted('w')} and coalesce(w.${WORK_ENDED}, true) order by w.number limit 1) e on ${counted('v')} and e.stage_id = s.id
      where v.stage_id = s.id and d.record->>'by' = 'policy'
      order by v.entered_at desc, v.id desc limit $2) r), '[]') as decisions,
  coalesce((select json_agg(json_build_object('id', e.id, 'name', e.name) order by lower(e.name), e.id)
    from employees e), '[]') as people,
  coalesce((select json_agg(json_build_object('employeeId', p.employee_id, 'weight', p.weight, 'since', ${ms('p.since')}))
    from specialists p where p.stage_id = s.id), '[]') as terms,
  de.time_zone as "timeZone"
from stages s join funnels f on f.id = s.funnel_id join departments de on de.id = f.department_id where s.id = $1`,
};
