/** By what somebody was let in: his password, a passkey, or a link that works once. */
export const SIGN_IN_WAYS = ['password', 'passkey', 'set_up', 'invitation', 'reset'] as const;

export type SignInWay = (typeof SIGN_IN_WAYS)[number];
