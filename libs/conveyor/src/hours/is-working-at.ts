import type { Instant } from '../instant.ts';
import type { WorkingHours } from './working-hours.ts';
import { workingStretches } from './working-stretches.ts';

/** Whether somebody works at a moment. At the moment when his hours end he no longer does. */
export function isWorkingAt(hours: WorkingHours, at: Instant): boolean {
  return workingStretches(hours, at, at + 1).next().done === false;
}
