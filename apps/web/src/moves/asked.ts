import type { Command } from './command.ts';

/** A lead as it is known where it is to be moved: from the board or from its card. */
export type LeadHere = Readonly<{
  id: string;
  version: number;
  name: string;
  funnelId: string;
  stageId: string;
}>;

/** A move that somebody has begun and that is still to be said something about. */
export type AskedMove = Readonly<{
  lead: LeadHere;
  verb: Exclude<Command['verb'], 'claim'>;
  /** Where to; null: to the neighbour, or nowhere else. */
  toStageId: string | null;
}>;
