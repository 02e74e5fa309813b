import type { Instant } from '#conveyor';
import type { Customer } from './customers.ts';

/** Something that happens in the demo department. */
export type DemoEvent = Readonly<{ at: Instant }> &
  Readonly<
    | { kind: 'arrival'; customer: Customer }
    /** The receiver of a handoff looks at it. */
    | { kind: 'answer'; leadId: string; handoffId: string }
    /** The holder of a lead has done what there was to do. */
    | { kind: 'worked'; leadId: string; visitId: string }
    /** Somebody has room again and looks into his stage's queue. */
    | { kind: 'room'; stageId: string; employeeId: string }
    /** A lost customer calls again. */
    | { kind: 'second-thoughts'; leadId: string; stageId: string }
    /** The head looks at queues and at what is overdue. */
    | { kind: 'review' }
  >;

export type EventOf<Kind extends DemoEvent['kind']> = Extract<DemoEvent, { kind: Kind }>;
