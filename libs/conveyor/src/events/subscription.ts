/** `off`: the product has switched it off, because nobody took anything. */
export const SUBSCRIPTION_STATES = ['active', 'paused', 'off'] as const;

export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number];

/** Why it was switched off: the program said that it wants no more (410), or has taken nothing for three days. */
export const OFF_REASONS = ['gone', 'silent'] as const;

export type OffReason = (typeof OFF_REASONS)[number];

/** What becomes of one event for one subscription; `failed`: every attempt was in vain, until somebody has it sent again. */
export const EVENT_DELIVERY_STATES = ['waiting', 'sent', 'failed'] as const;

export type EventDeliveryState = (typeof EVENT_DELIVERY_STATES)[number];

/** How long deliveries are kept, in days: so far back something can be sent again. */
export const KEEP_EVENT_DELIVERIES_DAYS = 30;
