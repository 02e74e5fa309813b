import type { Type } from '@nestjs/common';
import { Processor } from '@nestjs/bullmq';
import type { WorkerOptions } from 'bullmq';
import { JobProcessor } from './job-processor.ts';
import type { QueueName } from './queue-names.ts';

/**
 * A job of a worker that died is run again after lockDuration + stalledInterval, 20 s at most (with BullMQ's defaults a
 * minute). A message of which workers die is given up by the ledger when it is taken up for the fourth time, so the queue must not
 * do so before; any other job that kills its workers does so four times, then it fails.
 */
const WORKER: Partial<WorkerOptions> = {
  lockDuration: 15_000,
  stalledInterval: 5_000,
  maxStalledCount: 3,
  drainDelay: 5,
};

@Processor('deliver-email', WORKER)
export class EmailDeliveries extends JobProcessor {}

@Processor('deliver-slack', WORKER)
export class SlackDeliveries extends JobProcessor {}

@Processor('deliver-in-app', WORKER)
export class InAppDeliveries extends JobProcessor {}

@Processor('deliver-push', WORKER)
export class PushDeliveries extends JobProcessor {}

@Processor('deliver-telegram', WORKER)
export class TelegramDeliveries extends JobProcessor {}

@Processor('deliver-webhook', WORKER)
export class WebhookDeliveries extends JobProcessor {}

@Processor('upkeep', WORKER)
export class Upkeep extends JobProcessor {}

/** The processor of each queue. */
export const PROCESSORS: { readonly [Name in QueueName]: Type<JobProcessor> } = {
  'deliver-email': EmailDeliveries,
  'deliver-slack': SlackDeliveries,
  'deliver-in-app': InAppDeliveries,
  'deliver-push': PushDeliveries,
  'deliver-telegram': TelegramDeliveries,
  'deliver-webhook': WebhookDeliveries,
  upkeep: Upkeep,
};
