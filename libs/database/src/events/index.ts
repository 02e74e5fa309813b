export {
  deliveriesOf,
  sendAgainOf,
  sendFailedAgainOf,
  type DeliveriesAsked,
  type DeliveryListed,
} from './deliveries.ts';
export { eventFactsOf, type EventFacts } from './event-facts.ts';
export { beginEventsOf, makeEventsOf, type NewEvents } from './read-new-events.ts';
export {
  claimDeliveriesOf,
  dueSubscriptionsOf,
  endTryOf,
  switchOffOf,
  type ClaimedDelivery,
} from './send-deliveries.ts';
export {
  deleteSubscriptionOf,
  eventSecretsOf,
  insertSubscriptionOf,
  lockSubscriptionOf,
  putEventSecretOf,
  setSubscriptionStateOf,
  subscriptionOf,
  subscriptionsOf,
  subscriptionsOffOf,
  updateSubscriptionOf,
  type KeptEventSecret,
  type KeptSubscription,
} from './subscriptions.ts';
