export { Line } from './line.ts';
export type {
  HeldLead,
  LineHandoff,
  LineIds,
  LineLead,
  LineNotice,
  LineSetup,
  LineStanding,
  LineVisit,
} from './line-records.ts';
