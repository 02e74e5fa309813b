import { WORKER_STATES } from '#conveyor/ops';
import { z } from 'zod';
import { AnyChannel, ChannelPause } from './ops-acts.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';

const Seconds = z.number().nonnegative();
const Count = z.int().nonnegative();

const Troubled = z.strictObject({
  count: Count,
  oldestSeconds: Seconds.nullable().meta({
    description: 'For how long the oldest has been; null: there is none',
  }),
});

/** How a channel is doing. */
export const ChannelStatus = z
  .strictObject({
    channel: AnyChannel,
    pause: ChannelPause.nullable().meta({ description: 'null: it is not paused' }),
    dueSeconds: Seconds.nullable().meta({
      description:
        'For how long the oldest message is due that has not ended and is not held back; null: none is',
    }),
    pausedSeconds: Seconds.nullable().meta({ description: 'The same of those that a pause holds back' }),
    unpublishedSeconds: Seconds.nullable().meta({
      description: 'Age of the oldest message that no job was made for yet; null: all have one',
    }),
    depth: z
      .strictObject({
        deferred: Count.meta({
          description: 'They wait because their receivers want it so; none of them is due',
        }),
        pending: Count,
        claimed: Count,
        sending: Count,
        retry: Count,
        ambiguous: Count,
        needs_attention: Count,
      })
      .meta({ description: 'Messages by their state; those that a person has closed aside' }),
    paused: Count.meta({
      description:
        'How many a pause holds back that would go out now; those whose next attempt is due later anyway are not counted',
    }),
    ambiguous: Troubled.meta({ description: 'They may have arrived or not, and nobody has judged it yet' }),
    needsAttention: Troubled.meta({ description: 'Given up on: somebody has to look after them' }),
    deadly: z.int().meta({ description: 'In whose attempts workers die again and again' }),
  })
  .meta({ id: 'ChannelStatus' });

/** How a job is doing that comes again and again. */
export const JobStatus = z
  .strictObject({
    job: z.string().meta({ example: 'notifications.sweep' }),
    ranSeconds: Seconds.nullable().meta({ description: 'Since it ran last; null: it has not yet' }),
    tookMs: Count.nullable(),
    did: Count.nullable().meta({
      description: 'About how many rows its last run did something; null where it does not count them',
    }),
    didSeconds: Seconds.nullable().meta({ description: 'Since it last did something about any' }),
    lastDid: Count.nullable().meta({ description: 'About how many that was' }),
    failedSeconds: Seconds.nullable().meta({ description: 'Since its last run that failed; null: none did' }),
    dueSeconds: Seconds.nullable().meta({
      description: 'For how long the oldest waits that it is to look after',
    }),
  })
  .meta({ id: 'JobStatus' });

export const OpsStatus = z
  .strictObject({
    at: Moment,
    lookedAt: Moment.nullable().meta({
      description: 'When somebody last looked whether something is wrong; null: nobody ever did',
    }),
    channels: z.array(ChannelStatus),
    jobs: z.array(JobStatus),
    canary: z
      .record(z.string(), Seconds)
      .meta({ description: 'Seconds since the heartbeat last made its way through each queue' }),
    breaches: z
      .record(z.string(), Count)
      .meta({ description: 'Rows that break each promise of the line, as they were counted last' }),
    clockSkewMs: z.number().meta({
      description: 'How far the clock of the database is ahead of ours, give or take half of a round trip',
    }),
  })
  .meta({ id: 'OpsStatus' });

const Quantiles = z
  .strictObject({ p50: Seconds, p95: Seconds, p99: Seconds })
  .nullable()
  .meta({ description: 'In seconds; null: there was none' });

export const OpsTimesQuery = z.strictObject({
  minutes: z.coerce.number().int().min(1).max(10_080).default(60).meta({
    description: 'Attempts of the last so many minutes; a week at most',
  }),
});

export const OpsTimes = z
  .strictObject({
    from: Moment,
    until: Moment,
    channels: z.array(
      z.strictObject({
        channel: AnyChannel,
        attempts: Count,
        sent: Count,
        sentAMinute: z.number().nonnegative(),
        wait: Quantiles.meta({
          description: 'From when a message could be sent to when its first attempt was about to leave',
        }),
        run: Quantiles.meta({ description: 'From there to the answer of the provider' }),
      }),
    ),
  })
  .meta({ id: 'OpsTimes' });

export const WorkerShown = z
  .strictObject({
    id: Id,
    host: z.string(),
    pid: z.int(),
    version: z.string(),
    queues: z.array(z.string()),
    state: z.enum(WORKER_STATES).meta({
      description:
        'silent: not heard of for 45 seconds; draining: takes no more jobs and ends those that it has; drained: has none left',
    }),
    startedAt: Moment,
    beatSeconds: Seconds.meta({
      description: 'Since it was heard of; it says that it is there every ten seconds',
    }),
  })
  .meta({ id: 'Worker' });

export const WorkerList = z.strictObject({ items: z.array(WorkerShown) }).meta({ id: 'WorkerList' });

export const Reachability = z
  .strictObject({
    items: z.array(
      z.strictObject({
        what: z.enum(['database', 'queue', ...AnyChannel.options]).meta({
          description: 'queue: the store that the jobs are in, Redis or the database',
        }),
        trouble: z.string().nullable().meta({ description: 'null: it answers, and knows us' }),
        tookMs: Count,
        askedAt: Moment.meta({ description: 'What was asked within the last seconds is not asked again' }),
      }),
    ),
  })
  .meta({ id: 'Reachability' });

export type ChannelStatus = z.infer<typeof ChannelStatus>;
export type JobStatus = z.infer<typeof JobStatus>;
export type OpsStatus = z.infer<typeof OpsStatus>;
export type OpsTimes = z.infer<typeof OpsTimes>;
export type OpsTimesQuery = z.infer<typeof OpsTimesQuery>;
export type WorkerShown = z.infer<typeof WorkerShown>;
export type WorkerList = z.infer<typeof WorkerList>;
export type Reachability = z.infer<typeof Reachability>;
