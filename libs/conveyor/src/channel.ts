/** The ways by which a person can be told something. */
export const CHANNELS = ['email', 'slack', 'in_app', 'push', 'telegram', 'webhook'] as const;

export type Channel = (typeof CHANNELS)[number];
