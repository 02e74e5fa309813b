import type { LineRun } from './line-run.ts';
import type { LineToSimulate } from './line-to-simulate.ts';
import { RunningLine, type RunSettings } from './running-line.ts';

/**
 * Lets a line work through some weeks, event by event. A lead comes, is offered to whom `route` names, or waits in the stage's queue until somebody has a seat for it; it is
 * accepted or declined, worked, and goes forward, back, or is lost. A visit is over when both are: the customer's pace, and the work that its
 * specialist has to do for it in his working hours. The same chance gives the same weeks.
 */
export function simulateLine(line: LineToSimulate, settings: RunSettings): LineRun {
  return new RunningLine(line, settings).toEnd();
}
