import { CloseMessage } from './close-message.ts';
import { DrainWorker } from './drain-worker.ts';
import { EndPauses } from './end-pauses.ts';
import { NoteQueueHandled } from './note-queue-handled.ts';
import { PauseChannel } from './pause-channel.ts';
import { PauseItself } from './pause-itself.ts';
import { ResumeChannel } from './resume-channel.ts';
import { RetryMessage } from './retry-message.ts';
import { RetryMessages } from './retry-messages.ts';
import { ShowStatus } from './show-status.ts';
import { TakeMessage } from './take-message.ts';

/** Every use-case of those who keep the line running. */
export const OPS_USE_CASES = [
  CloseMessage,
  DrainWorker,
  EndPauses,
  NoteQueueHandled,
  PauseChannel,
  PauseItself,
  ResumeChannel,
  RetryMessage,
  RetryMessages,
  ShowStatus,
  TakeMessage,
] as const;
