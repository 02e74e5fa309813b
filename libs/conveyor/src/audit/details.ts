import type { Instant } from '../instant.ts';

/** Where a lead stood and where it stands, with whom, by ids; null: nowhere, nobody. */
export type LeadMovedDetails = Readonly<{
  /** The lead's version after it. */
  version: number;
  /** The visit that began; null when none did. */
  visitId: string | null;
  stageId: string | null;
  employeeId: string | null;
  fromStageId: string | null;
  fromEmployeeId: string | null;
  /** The handoff that was answered by a button, or by its running out. */
  handoffId: string | null;
  /** True when a person gave the lead to somebody above his capacity. */
  forced: boolean;
}>;

/** All that there is to say is who did it, and to what. */
export type Nothing = Readonly<Record<string, never>>;

/** Which fields were changed, by name. */
export type Changed = Readonly<{ version: number; fields: readonly string[] }>;

/** As what something was taken out, of which funnel, and from when until when; null: of all, without a beginning, or an end. */
export type Taken = Readonly<{
  format: string;
  funnelId: string | null;
  from: Instant | null;
  until: Instant | null;
}>;
