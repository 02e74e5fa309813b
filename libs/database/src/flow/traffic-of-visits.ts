import type { TrafficCount } from '#conveyor/figures';

/** Visits to the stages $1 that had not ended when the first of the stretches $2 began: all that can matter for any of them. */
export const STANDING = `
  select v.*, not v.taken_back and v.outcome is distinct from 'undone' as counts, coalesce(v.stands_since, v.entered_at) as begun
  from visits v where v.stage_id = any($1::uuid[]) and (v.ended_at is null or v.ended_at >= ($2::timestamptz[])[1])`;

const endedAs = (...outcomes: readonly string[]): string =>
  `outcome in (${outcomes.map((outcome) => `'${outcome}'`).join(', ')})`;

/** What of the rows of STANDING is counted by the moment at which it happened: by which column, which rows, and of those that count or of all. */
export const TRAFFIC = {
  // A lead came in whatever was taken back of it later.
  entered: { at: 'entered_at', which: 'number = 1', of: 'true' },
  came: { at: 'begun', which: 'arrival is not null', of: 'counts' },
  forward: { at: 'ended_at', which: endedAs('advanced', 'won'), of: 'counts' },
  won: { at: 'ended_at', which: endedAs('won'), of: 'counts' },
  lost: { at: 'ended_at', which: endedAs('lost'), of: 'counts' },
  ended: { at: 'ended_at', which: endedAs('won', 'lost'), of: 'counts' },
  left: { at: 'ended_at', which: endedAs('advanced', 'won', 'lost', 'returned'), of: 'counts' },
} as const satisfies Readonly<Record<TrafficCount, object>>;

/** Rows of STANDING that are open now. */
export const OPEN_NOW = 'counts and ended_at is null';

/** Leads `l` that are worth something: of their currency, where that is asked. */
export const HAS_WORTH = 'l.amount is not null';
