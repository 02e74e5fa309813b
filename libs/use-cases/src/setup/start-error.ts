/** Why a process of the line can't start, with the facts that its sentence needs. */
export type StartErrorDetails = {
  CLOCK_SKEWED: { skewMs: number; mostMs: number };
  PORT_TAKEN: { port: number; host: string };
  SECRET_KEYS_MISSING: { keyIds: readonly string[]; place: string };
  PORT_FORBIDDEN: { port: number; host: string };
};

/** Something outside of the program keeps it from starting; a person can mend it. */
export class StartError<Code extends keyof StartErrorDetails = keyof StartErrorDetails> extends Error {
  override readonly name = 'StartError';

  constructor(
    readonly code: Code,
    readonly details: StartErrorDetails[Code],
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }
}
