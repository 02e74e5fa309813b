/** By what somebody was let in: his password, a passkey, a link that works once, or the provider that knows him. */
export const SIGN_IN_WAYS = [
  'password',
  'passkey',
  'set_up',
  'invitation',
  'reset',
  'single_sign_on',
] as const;

export type SignInWay = (typeof SIGN_IN_WAYS)[number];
