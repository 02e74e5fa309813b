import type { LeadUnderWay } from './lead-under-way.ts';

/** How a visit ends. */
export type VisitEnd = 'forward' | 'sent back' | 'lost' | 'won';

/** What somebody is to do for a lead: so many hours, from when until when. */
export type Work = Readonly<{ hours: number; from: number; until: number }>;

/** A lead comes to a stage, waits in its queue, is offered to somebody who declines or accepts it, and leaves the stage. */
export type WhatHappens =
  | Readonly<{ kind: 'entered' | 'waits' }>
  | Readonly<{ kind: 'offered' | 'declined'; person: number }>
  | Readonly<{ kind: 'accepted'; person: number; work: Work }>
  | Readonly<{ kind: 'left'; person: number; end: VisitEnd }>;

/** One thing that happens in a simulated line; leads are numbered as they come. */
export type Happening = Readonly<{ at: number; lead: number; stage: number }> & WhatHappens;

/** Is told all that happens, in its order. */
export type Watch = (happening: Happening) => void;

/** What is due at some moment of a run: a lead comes to a stage, somebody's day begins, a lead is answered, or its visit is over. */
export type DueEvent =
  | Readonly<{ kind: 'arrival'; stage: number }>
  | Readonly<{ kind: 'day'; person: number }>
  | Readonly<{ kind: 'answer' | 'end'; lead: LeadUnderWay }>;
