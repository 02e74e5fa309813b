import {
  isOfCohort,
  isOfStage,
  type CohortCount,
  type CohortStageCount,
  type FlowCount,
  type TrafficCount,
} from '#conveyor/figures';
import { moment } from '../moment.ts';
import { CAME_FURTHER, COHORT, IN_USE, OF_COHORT, OF_STAGE } from './cohort-leads.ts';
import { valuesOfScope, type FlowScope } from './flow-scope.ts';
import { byMoment, type Behind } from './page-of-visits.ts';
import { HAS_WORTH, OPEN_NOW, STANDING, TRAFFIC } from './traffic-of-visits.ts';

/** Which number of a funnel's flow. Moments are epoch milliseconds: from the first to before the second. */
export type FlowAsked = Readonly<{
  counted: FlowCount;
  scope: FlowScope;
  /** Only what is counted at this stage; whatever is counted at one stage needs it. */
  stageId?: string | undefined;
  from: number;
  until: number;
  /** Only leads that are counted in it. */
  currency?: string | undefined;
}>;

/** The visits behind a number of a funnel's flow, by the conditions by which it is counted. */
export function behindFlow(asked: FlowAsked): Behind {
  const { counted, scope, stageId } = asked;
  if (isOfStage(counted)) return ofCohort(counted, lastOfStage(counted), asked, [stageId ?? null]);
  if (isOfCohort(counted)) return ofCohort(counted, lastOfAll(counted), asked);
  const stageIds = scope.stageIds.filter((id) => stageId === undefined || id === stageId);
  const here = { ...asked, scope: { ...scope, stageIds } };
  return counted === 'open' ? openNow(here) : ofTraffic(counted, here);
}

/** Of each lead its last visit: at the stage where it was there. */
function ofCohort(
  counted: FlowCount,
  leads: string,
  { scope, from, until }: FlowAsked,
  stage: readonly (string | null)[] = [],
): Behind {
  return {
    name: counted,
    with: COHORT,
    visits: `select v.id, ${byMoment('coalesce(v.stands_since, v.entered_at)')} as at
      from (${leads}) w join visits v on v.lead_id = w.lead_id and v.number = w.last`,
    values: [...valuesOfScope(scope), moment(from), moment(until), ...stage],
  };
}

const lastOfAll = (counted: CohortCount): string =>
  `select g.lead_id, g.last from gone g where ${OF_COHORT[counted]}`;

function lastOfStage(counted: CohortStageCount): string {
  if (counted === 'skipped')
    return `select g.lead_id, g.last from stages s join gone g on ${CAME_FURTHER}
      where s.id = $7::uuid and s.id = any($1::uuid[]) and ${IN_USE}
        and not exists (select from stood t where t.lead_id = g.lead_id and t.stage_id = s.id)`;
  return `select t.lead_id, t.last from stood t join gone g on g.lead_id = t.lead_id
    where t.stage_id = $7::uuid and ${OF_STAGE[counted]}`;
}

function ofTraffic(counted: TrafficCount, { scope, from, until, currency }: FlowAsked): Behind {
  const { at, which, of } = TRAFFIC[counted];
  return {
    name: counted,
    visits: `select v.id, ${byMoment(`v.${at}`)} as at
      from (select * from (${STANDING}) v where ${which} and ${of} and ${at} >= ($5::timestamptz[])[1] and ${at} < ($5::timestamptz[])[2]) v
        join leads l on l.id = v.lead_id
      where $6::text is null or l.currency = $6`,
    values: [...valuesOfScope(scope), [moment(from), moment(until)], currency ?? null],
  };
}

/** The one that has been there longest first. */
function openNow({ scope, until, currency }: FlowAsked): Behind {
  return {
    name: 'open',
    visits: `select v.id, -${byMoment('v.arrived_at')} as at
      from (select * from (${STANDING}) v where ${OPEN_NOW}) v join leads l on l.id = v.lead_id
      where $6::text is null or (${HAS_WORTH} and l.currency = $6)`,
    values: [...valuesOfScope(scope), [moment(until)], currency ?? null],
  };
}
