import { generateSecret, generateURI, verifySync } from 'otplib';

/** RFC 6238, 5.2: one step of 30 seconds either way, for a telephone whose clock is not quite right. */
const TOLERANCE_SECONDS = 30;

/** A secret for codes of six digits that change every 30 seconds (RFC 6238): 160 random bits in base32. */
export function createTotpSecret(): string {
  return generateSecret();
}

/** The secret as an app reads it out of a picture: `otpauth://…`, with whose it is and where. */
export function totpUri(
  secret: string,
  { issuer, account }: Readonly<{ issuer: string; account: string }>,
): string {
  return generateURI({ issuer, label: account, secret });
}

/**
 * The step of a code that is good at `now` (epoch milliseconds) and is later than `after`, the step of the last code that was taken;
 * undefined when it is not good, or was taken before: a code that was looked at over a shoulder works once.
 */
export function totpStep(
  secret: string,
  code: string,
  { now, after }: Readonly<{ now: number; after: number | null }>,
): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const verified = verifySync({
    secret,
    token: code,
    epoch: Math.floor(now / 1000),
    epochTolerance: TOLERANCE_SECONDS,
    ...(after !== null && { afterTimeStep: after }),
  });
  return verified.valid && 'timeStep' in verified ? verified.timeStep : undefined;
}
