import { AddSubscription } from './add-subscription.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { EventSecrets } from './event-secrets.ts';
import { PostEvent } from './post-event.ts';
import { ReadEvents } from './read-events.ts';
import { ReadSubscriptions } from './read-subscriptions.ts';
import { RemoveSubscription } from './remove-subscription.ts';
import { SendEvents } from './send-events.ts';
import { SendEventsAgain } from './send-events-again.ts';
import { SetSubscription } from './set-subscription.ts';
import { TestSubscription } from './test-subscription.ts';
import { TryDelivery } from './try-delivery.ts';

/** By which programs of the firm are told of events. */
export const EVENT_USE_CASES = [
  AddSubscription,
  ChangeSubscription,
  EventSecrets,
  PostEvent,
  ReadEvents,
  ReadSubscriptions,
  RemoveSubscription,
  SendEvents,
  SendEventsAgain,
  SetSubscription,
  TestSubscription,
  TryDelivery,
] as const;
