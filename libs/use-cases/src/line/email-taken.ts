import { refuse } from '#conveyor';
import { brokenConstraint } from '#database';

/** Says EMAIL_TAKEN when a write failed because somebody else has the address; throws every other error on. */
export function emailTaken(email: string | null): (error: unknown) => never {
  return (error) => {
    if (brokenConstraint(error) === 'employees_email' && email !== null) {
      refuse({ code: 'EMAIL_TAKEN', details: { email } });
    }
    throw error;
  };
}
