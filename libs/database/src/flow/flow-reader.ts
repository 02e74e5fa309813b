import type { OpenLeads, Transition } from '#insight';
import { moment } from '../moment.ts';
import type { Connection } from '../statement.ts';
import { readOpenWorth, readTransitions } from './read-chain.ts';
import { readCohort, type CohortRow } from './read-cohort.ts';
import { readStanding, type StandingRow } from './read-standing.ts';
import { readPageOfVisits, type Page, type VisitsPage } from './page-of-visits.ts';
import { readTraffic, readWorth, type TrafficRow, type WorthRow } from './read-traffic.ts';
import { behindFlow, type FlowAsked } from './visits-behind-flow.ts';
import { behindNow, type NowAsked } from './visits-behind-now.ts';

/** How leads go through the stages of a funnel, from its visits, to the moment. Moments are epoch milliseconds. */
export class FlowReader {
  constructor(private readonly connection: Connection) {}

  /** What became of the leads that came into the funnel from one moment to before another. */
  async cohort(stageIds: readonly string[], from: number, until: number): Promise<CohortRow> {
    const [row] = await this.connection.run(readCohort, [stageIds, moment(from), moment(until)]);
    if (!row) throw new Error('A sum has no row');
    return row;
  }

  /** What came, went and is there, by stage, in the stretches that begin at these moments; the last one is the end of the last. */
  traffic(stageIds: readonly string[], bounds: readonly number[]): Promise<readonly TrafficRow[]> {
    return this.connection.run(readTraffic, [stageIds, bounds.map(moment)]);
  }

  /** The same of the whole funnel, by currency, with what was won. */
  worth(stageIds: readonly string[], bounds: readonly number[]): Promise<readonly WorthRow[]> {
    return this.connection.run(readWorth, [stageIds, bounds.map(moment)]);
  }

  /** Where leads went on to since a moment. */
  transitions(stageIds: readonly string[], since: number): Promise<readonly Transition[]> {
    return this.connection.run(readTransitions, [stageIds, moment(since)]);
  }

  openWorth(stageIds: readonly string[]): Promise<readonly OpenLeads[]> {
    return this.connection.run(readOpenWorth, [stageIds]);
  }

  /** A page of the visits behind a number, the last one first; of what is open, the oldest one. */
  visitsBehind(asked: FlowAsked, page: Page): Promise<VisitsPage> {
    return readPageOfVisits(this.connection, behindFlow(asked), page);
  }

  /** The same of what is open now. */
  visitsNow(asked: NowAsked, page: Page): Promise<VisitsPage> {
    return readPageOfVisits(this.connection, behindNow(asked), page);
  }

  /** What is open now, and with whom; of one employee alone where one is named. */
  standing(
    stageIds: readonly string[],
    employeeId: string | null,
    now: number,
  ): Promise<readonly StandingRow[]> {
    return this.connection.run(readStanding, [stageIds, employeeId, moment(now)]);
  }
}
