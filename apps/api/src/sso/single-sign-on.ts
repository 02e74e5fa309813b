import { NotFoundException } from '@nestjs/common';
import type { Config, Logger } from '#platform';
import { IdentityProvider } from './identity-provider.ts';

/** Where the provider sends people back to. */
const CALLBACK = '/sign-in/sso/callback';

/** Whether there is single sign-on, and by which provider. */
export class SingleSignOn {
  readonly #provider: IdentityProvider | undefined;

  /** `publicUrl` is where people open the product, without a slash at the end. */
  constructor({ signIn: { provider } }: Pick<Config, 'signIn'>, publicUrl: string, logger: Logger) {
    this.#provider = provider ? new IdentityProvider(provider, `${publicUrl}${CALLBACK}`, logger) : undefined;
  }

  /** What people call the provider; null: there is none. */
  get name(): string | null {
    return this.#provider?.name ?? null;
  }

  /** Throws NotFoundException where there is none. */
  get provider(): IdentityProvider {
    if (!this.#provider) throw new NotFoundException();
    return this.#provider;
  }
}
