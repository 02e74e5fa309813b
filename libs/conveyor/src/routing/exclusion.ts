import type { Candidate } from '../candidate.ts';
import type { AvailabilityRule } from './policy.ts';

/** Why somebody could not get a lead. The first rule that applies, in this order, is named. */
export const EXCLUSION_RULES = [
  'INACTIVE',
  'DECLINED',
  'EXPIRED',
  'HELD_IT',
  'ABSENT',
  'NOT_WORKING',
  'LANGUAGE',
  'REGION',
  'SEGMENT',
  'AMOUNT',
  'AT_CAPACITY',
  'FULL',
] as const;

export type ExclusionRule = (typeof EXCLUSION_RULES)[number];

/** The rule that keeps a candidate from getting the lead, or null when he may get it. */
export function exclusion(candidate: Candidate, availability: AvailabilityRule): ExclusionRule | null {
  if (!candidate.active) return 'INACTIVE';
  if (candidate.barred) return candidate.barred;
  if (candidate.absent !== null) return 'ABSENT';
  const comes = availability === 'at_work' ? candidate.worksNow : candidate.opensAt !== null;
  if (!comes) return 'NOT_WORKING';
  if (candidate.unfit) return candidate.unfit;
  if (candidate.load >= candidate.capacity) return 'AT_CAPACITY';
  return isFull(candidate) ? 'FULL' : null;
}

/** Whether somebody holds as many leads as he may at all stages together. */
export function isFull({ capacityInAll, loadInAll }: Candidate): boolean {
  return capacityInAll !== null && loadInAll >= capacityInAll;
}
