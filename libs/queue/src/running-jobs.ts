import { WaitingError } from 'bullmq';

/** A job that a worker of this process works on. */
export interface RunningJob {
  readonly queue: string;
  readonly job: string;
  readonly jobId: string;
  readonly startedAt: number;
}

/** The jobs that run in this process. */
export class RunningJobs {
  private readonly jobs = new Map<RunningJob, (reason: Error) => void>();

  list(): RunningJob[] {
    return [...this.jobs.keys()];
  }

  has(name: string): boolean {
    return this.list().some(({ job }) => job === name);
  }

  /** Runs `work` and remembers it until it ends or is given up. */
  async during(job: RunningJob, work: () => Promise<void>): Promise<void> {
    const givenUp = new Promise<never>((_resolve, reject) => {
      this.jobs.set(job, reject);
    });
    try {
      await Promise.race([work(), givenUp]);
    } finally {
      this.jobs.delete(job);
    }
  }

  /**
   * Lets the workers close although jobs still run. WaitingError tells BullMQ to leave the job as it is, active under a
   * lock that nobody renews any more: another worker runs it again when the lock has expired, not while this process
   * may still be in the middle of it.
   */
  giveUp(): void {
    for (const reject of this.jobs.values())
      reject(new WaitingError('the worker was stopped before the job ended'));
  }
}
