export {
  EVENTS_OF_ACTIONS,
  EVENT_TYPES,
  MAY_OFFER,
  MOVED_BY,
  movedBy,
  type EventOfAction,
  type EventType,
  type MovedBy,
} from './event-type.ts';
export { EVENT_PAUSES, isDead, nextTry, type FailedTry } from './next-try.ts';
export {
  EVENT_DELIVERY_STATES,
  KEEP_EVENT_DELIVERIES_DAYS,
  OFF_REASONS,
  SUBSCRIPTION_STATES,
  type EventDeliveryState,
  type OffReason,
  type SubscriptionState,
} from './subscription.ts';
export { outcomeOfStatus, type TryOutcome } from './try-outcome.ts';
