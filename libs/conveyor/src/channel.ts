/** The ways by which a person can be told something. */
export const CHANNELS = ['email', 'slack', 'in_app', 'push'] as const;

export type Channel = (typeof CHANNELS)[number];
