export { EventPayload, TestEventPayload } from './event-payload.ts';
export {
  ChangeSubscriptionBody,
  DeleteSubscriptionQuery,
  EventDelivery,
  EventDeliveryList,
  EventDeliveryQuery,
  NewSubscriptionBody,
  SendAgainBody,
  SentAgain,
  Subscription,
  SubscriptionAtBody,
  SubscriptionList,
  SubscriptionMade,
  SubscriptionTested,
} from './event-subscription.ts';
