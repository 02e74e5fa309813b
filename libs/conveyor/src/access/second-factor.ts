/** By what somebody shows, beside his password, that it is he: a code of his telephone, a passkey, a code that he has written down. */
export const SECOND_FACTORS = ['totp', 'passkey', 'recovery-code'] as const;

export type SecondFactor = (typeof SECOND_FACTORS)[number];

/** What somebody has of them. */
export type OwnFactors = Readonly<{ hasTotp: boolean; passkeys: number; recoveryCodes: number }>;

/** By what he may show that it is he; none where his password is enough, because he has set up nothing. Recovery codes alone are nothing. */
export function factorsOf({ hasTotp, passkeys, recoveryCodes }: OwnFactors): readonly SecondFactor[] {
  const isSetUp: Readonly<Record<SecondFactor, boolean>> = {
    totp: hasTotp,
    passkey: passkeys > 0,
    'recovery-code': recoveryCodes > 0 && (hasTotp || passkeys > 0),
  };
  return SECOND_FACTORS.filter((factor) => isSetUp[factor]);
}
