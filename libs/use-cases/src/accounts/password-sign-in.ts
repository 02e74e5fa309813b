import { refuse } from '#conveyor';

/** Whether people come in by a password, or by the provider alone. */
export class PasswordSignIn {
  constructor(readonly isOn: boolean) {}

  /** Throws PASSWORDS_OFF where nobody does. */
  mustBeOn(): void {
    if (!this.isOn) refuse({ code: 'PASSWORDS_OFF', details: {} });
  }
}
