import type { JobName, JobRun, QueueName, QueueWatch } from '#queue';

interface Waiting {
  readonly matches: (run: JobRun) => boolean;
  readonly resolve: (run: JobRun) => void;
}

/** Sees every job that ends in the workers it is handed to, so that a test waits for a job and never sleeps. */
export class JobSpy implements QueueWatch {
  readonly runs: JobRun[] = [];
  readonly stalls: { queue: QueueName; jobId: string }[] = [];
  private waiting: Waiting[] = [];

  ended(run: JobRun): void {
    this.runs.push(run);
    const met = this.waiting.filter(({ matches }) => matches(run));
    this.waiting = this.waiting.filter((waiter) => !met.includes(waiter));
    for (const { resolve } of met) resolve(run);
  }

  stalled(queue: QueueName, jobId: string): void {
    this.stalls.push({ queue, jobId });
  }

  /**
   * Resolves when such a job has ended, completed or failed; one that ended before counts. `id` is a notification's
   * (any generation and channel) or a job's.
   */
  async finished(job: JobName, id?: string): Promise<JobRun> {
    return this.runs.find(matching(job, id)) ?? this.next(job, id);
  }

  /** Resolves when such a job ends from now on. */
  next(job: JobName, id?: string): Promise<JobRun> {
    return this.nextRun(matching(job, id));
  }

  /** Resolves with the next run of this kind. */
  nextRun(matches: (run: JobRun) => boolean): Promise<JobRun> {
    return new Promise((resolve) => {
      this.waiting.push({ matches, resolve });
    });
  }
}

function matching(job: JobName, id: string | undefined): (run: JobRun) => boolean {
  return (run) =>
    run.job === job && (id === undefined || run.jobId === id || run.jobId.startsWith(`n-${id}-g`));
}
