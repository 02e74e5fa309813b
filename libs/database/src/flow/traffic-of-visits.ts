import type { TrafficCount } from '#conveyor/figures';
import { counted } from '../figures/visit-counts.ts';
import { IS_OF_ONE, VISIT_OF_SCOPE } from './flow-scope.ts';

/** Visits of a scope that had not ended when the first of the stretches $5 began: all that can matter for any of them. */
export const STANDING = `
  select v.*, ${counted('v')} as counts, coalesce(v.stands_since, v.entered_at) as begun
  from visits v where ${VISIT_OF_SCOPE} and (v.ended_at is null or v.ended_at >= ($5::timestamptz[])[1])`;

const endedAs = (...outcomes: readonly string[]): string =>
  `outcome in (${outcomes.map((outcome) => `'${outcome}'`).join(', ')})`;

/** What of the rows of STANDING is counted by the moment at which it happened: by which column, which rows, and of those that count or of all. */
export const TRAFFIC = {
  // A lead came in whatever was taken back of it later.
  entered: { at: 'entered_at', which: 'number = 1', of: 'true' },
  // To an employee comes whatever he is given, also by somebody at the same stage or from its queue.
  came: { at: 'begun', which: `(arrival is not null or ${IS_OF_ONE})`, of: 'counts' },
  forward: { at: 'ended_at', which: endedAs('advanced', 'won'), of: 'counts' },
  won: { at: 'ended_at', which: endedAs('won'), of: 'counts' },
  lost: { at: 'ended_at', which: endedAs('lost'), of: 'counts' },
  ended: { at: 'ended_at', which: endedAs('won', 'lost'), of: 'counts' },
  left: { at: 'ended_at', which: endedAs('advanced', 'won', 'lost', 'returned'), of: 'counts' },
} as const satisfies Readonly<Record<TrafficCount, object>>;

/** Since when a lead that leaves was there; of an employee: since when he had it. */
export const STOOD_SINCE = `case when ${IS_OF_ONE} then begun else arrived_at end`;

/** Rows of STANDING that are open now. */
export const OPEN_NOW = 'counts and ended_at is null';

/** Leads `l` that are worth something: of their currency, where that is asked. */
export const HAS_WORTH = 'l.amount is not null';
