import type { OpenLeads, Transition } from '#insight';
import { moment } from '../moment.ts';
import type { Connection } from '../statement.ts';
import { valuesOfScope, type FlowScope } from './flow-scope.ts';
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
  async cohort(scope: FlowScope, from: number, until: number): Promise<CohortRow> {
    const [row] = await this.connection.run(readCohort, [
      ...valuesOfScope(scope),
      moment(from),
      moment(until),
    ]);
    if (!row) throw new Error('A sum has no row');
    return row;
  }

  /** What came, went and is there, by stage, in the stretches that begin at these moments; the last one is the end of the last. */
  traffic(scope: FlowScope, bounds: readonly number[]): Promise<readonly TrafficRow[]> {
    return this.connection.run(readTraffic, [...valuesOfScope(scope), bounds.map(moment)]);
  }

  /** The same of the whole funnel, by currency, with what was won. */
  worth(scope: FlowScope, bounds: readonly number[]): Promise<readonly WorthRow[]> {
    return this.connection.run(readWorth, [...valuesOfScope(scope), bounds.map(moment)]);
  }

  /** Where leads went on to since a moment. */
  transitions(scope: FlowScope, since: number): Promise<readonly Transition[]> {
    return this.connection.run(readTransitions, [...valuesOfScope(scope), moment(since)]);
  }

  openWorth(scope: FlowScope): Promise<readonly OpenLeads[]> {
    return this.connection.run(readOpenWorth, valuesOfScope(scope));
  }

  /** A page of the visits behind a number, the last one first; of what is open, the oldest one. */
  visitsBehind(asked: FlowAsked, page: Page): Promise<VisitsPage> {
    return readPageOfVisits(this.connection, behindFlow(asked), page);
  }

  /** The same of what is open now. */
  visitsNow(asked: NowAsked, page: Page): Promise<VisitsPage> {
    return readPageOfVisits(this.connection, behindNow(asked), page);
  }

  /** What is open now, and with whom. */
  standing(scope: FlowScope, now: number): Promise<readonly StandingRow[]> {
    return this.connection.run(readStanding, [...valuesOfScope(scope), moment(now)]);
  }
}
