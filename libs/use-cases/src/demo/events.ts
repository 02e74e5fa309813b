import type { Instant } from '#conveyor';
import type { Customer } from './customers.ts';

/** Something that happens in the demo department. */
export type DemoEvent = Readonly<{ at: Instant }> &
  Readonly<
    | { kind: 'arrival'; customer: Customer }
    /** The receiver of a handoff looks at it. */
    | { kind: 'answer'; leadId: string; handoffId: string }
    /** He has had long enough to answer. */
    | { kind: 'expiry'; leadId: string; handoffId: string }
    /** The holder of a lead has done what there was to do. */
    | { kind: 'worked'; leadId: string; visitId: string }
    /** The receiver of a handoff is reminded to answer, or the holder of a lead of it. */
    | { kind: 'remind-receiver'; leadId: string; handoffId: string }
    | { kind: 'remind-holder'; leadId: string; visitId: string }
    /** A lead is over its stage's time limit. */
    | { kind: 'overdue'; leadId: string; visitId: string }
    /** A lost customer calls again. */
    | { kind: 'second-thoughts'; leadId: string; stageId: string }
    /** The office opens. */
    | { kind: 'opening' }
    /** The head looks at queues and at what is overdue. */
    | { kind: 'review' }
  >;

export type EventOf<Kind extends DemoEvent['kind']> = Extract<DemoEvent, { kind: Kind }>;
