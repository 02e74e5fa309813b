import { Injectable } from '@nestjs/common';
import type { JobSchedulerJson, Queue } from 'bullmq';
import type { ReportKind, ReportSchedule } from '#conveyor';
import { WEEKDAYS } from '#conveyor/hours';
import { scheduledOptions } from './job-options.ts';
import type { Jobs } from './jobs.ts';
import { putAgain } from './put-again.ts';
import { UPKEEP_QUEUE } from './queue-names.ts';
import { Queues } from './queues.ts';
import { isAlive } from './scheduler-alive.ts';

/** A report of a department that is to wake somebody again and again, by the department's clock. */
export type PlannedReport = Readonly<{
  departmentId: string;
  kind: ReportKind;
  timeZone: string;
  schedule: ReportSchedule;
}>;

const PREFIX = 'report-';
const RARE_SECONDS = 3_600;

/** Whether a scheduler is of these and not of the table: its settings are in the database. */
export function isPlanned(key: string): boolean {
  return key.startsWith(PREFIX);
}

/**
 * The job schedulers of the reports, one a department and kind. They wake at the time of the wall clock and no more: whether a report is due
 * is decided by rows, so that one too many, or one that is lost, does no harm.
 */
@Injectable()
export class PlannedJobs {
  constructor(private readonly queues: Queues) {}

  /** Makes the schedulers equal to what is planned: adds, changes, puts back and removes. Several processes may do so at once. */
  async keep(planned: readonly PlannedReport[]): Promise<void> {
    const queue = this.queues.of(UPKEEP_QUEUE);
    const keys = new Set(planned.map(keyOf));
    for (const { key } of await queue.getJobSchedulers())
      if (isPlanned(key) && !keys.has(key)) await queue.removeJobScheduler(key);
    for (const report of planned) await putAgain(() => put(queue, report));
  }
}

async function put(queue: Queue, report: PlannedReport): Promise<void> {
  const { departmentId, kind, timeZone: tz } = report;
  const [key, pattern] = [keyOf(report), patternOf(report)];
  const found = await queue.getJobScheduler(key);
  if (found && isEqual(found, pattern, tz) && (await isAlive(queue, found))) return;
  const data: Jobs['report.write'] = { departmentId, kind };
  await queue.upsertJobScheduler(
    key,
    { pattern, tz },
    { name: 'report.write', data, opts: scheduledOptions(RARE_SECONDS) },
  );
}

function isEqual(found: JobSchedulerJson, pattern: string, tz: string): boolean {
  return found.pattern === pattern && found.tz === tz;
}

function keyOf({ departmentId, kind }: PlannedReport): string {
  return `${PREFIX}${kind}-${departmentId}`;
}

/** Every day, also where not all are worked: holidays are no matter of a pattern. */
function patternOf({ kind, schedule }: PlannedReport): string {
  const { at } = schedule[kind];
  // A pattern counts from Sunday on.
  const day = kind === 'weekly' ? String((WEEKDAYS.indexOf(schedule.weekly.on) + 1) % 7) : '*';
  return `${at % 60} ${Math.floor(at / 60)} * * ${day}`;
}
