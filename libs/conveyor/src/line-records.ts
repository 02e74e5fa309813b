import type { LoggedActivity } from './activity.ts';
import type { Decision } from './decide.ts';
import type { Department } from './department.ts';
import type { HandoffAnswer, HandoffStart, HandoffState } from './handoff.ts';
import type { Instant } from './instant.ts';
import type { LeadFacts, LeadStatus } from './lead.ts';
import type { LossReason } from './loss-reason.ts';
import type { Notice } from './notice.ts';
import type { Terms, Worker } from './routing/roster.ts';
import type { Turn } from './routing/turn.ts';
import type { Stage } from './stage.ts';
import type { Visit, VisitEnd } from './visit.ts';

/** A funnel with its people: what a line is made of before the first lead comes. */
export type LineSetup = Readonly<{
  funnelId: string;
  stages: readonly Stage[];
  lossReasons: readonly LossReason[];
  terms: readonly Terms[];
  workers: readonly Worker[];
  department: Department;
}>;

/** That somebody holds an open lead: at which stage, and in which seats there and in all. */
export type HeldLead = Readonly<{
  leadId: string;
  stageId: string;
  employeeId: string;
  seat: number | null;
  seatInAll: number | null;
}>;

/** How a line stands before what is done on it in memory: who holds what, and how far each stage's round robin is. */
export type LineStanding = Readonly<{ held: readonly HeldLead[]; turns: ReadonlyMap<string, Turn> }>;

/** The ids under which a line keeps what a move begins. */
export type LineIds = Readonly<{ visitId: string; handoffId: string; noticeId: () => string }>;

/** A visit as it is kept: with its end, its seats at the stage and in all (1 to the capacity), and the decision that led to it. */
export type LineVisit = Visit &
  Readonly<{
    end: VisitEnd | null;
    seat: number | null;
    seatInAll: number | null;
    overCapacity: boolean;
    /** Its end was taken back. */
    takenBack: boolean;
    standsSince: Instant | null;
    decision: Decision | null;
  }>;

/** A handoff as it is kept: how it began and, once it is answered, how it went on. */
export type LineHandoff = Omit<HandoffStart, 'state'> &
  Readonly<{
    id: string;
    visitId: string;
    state: HandoffState;
    answer: Omit<HandoffAnswer, 'handoffId' | 'from'> | null;
  }>;

/** A notice as it is kept: about which visit, and of which handoff if it is about one. */
export type LineNotice = Notice &
  Readonly<{ id: string; visitId: string; handoffId: string | null; stageId: string; at: Instant }>;

/** An activity as it is kept: during which visit it was logged. */
export type LineActivity = Omit<LoggedActivity, 'count'> & Readonly<{ visitId: string }>;

/** A lead with all that has happened to it, in order. */
export type LineLead = Readonly<{
  id: string;
  version: number;
  status: LeadStatus;
  facts: LeadFacts;
  closedAt: Instant | null;
  /** Who made its last move. */
  movedBy: string | null;
  visits: readonly LineVisit[];
  handoffs: readonly LineHandoff[];
  notices: readonly LineNotice[];
}>;
