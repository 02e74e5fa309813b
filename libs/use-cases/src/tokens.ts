/** Nest's names for what has no class of its own. */
export const CLOCK = Symbol('Clock');
export const CHANNEL_ADAPTERS = Symbol('ChannelAdapters');
export const DELIVERY_SETTINGS = Symbol('DeliverySettings');
export const LOGGER = Symbol('Logger');
export const METRICS = Symbol('Metrics');
export const SECRET_KEYS = Symbol('SecretKeys');
export const RETENTION = Symbol('Retention');
export const OUTSIDE = Symbol('Outside');
export const TIME_ZONE = Symbol('TimeZone');
export const WATCH_SETTINGS = Symbol('WatchSettings');
