import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { CLIENT } from './provider-client.ts';

/** Somebody with an account at the provider. */
export type Person = Readonly<{ email?: string; email_verified?: boolean | string }>;

/** A provider of single sign-on that lets in as whomever the test says, without asking. */
export class TestIdentityProvider {
  /** Whom the provider knows, by what it calls them; a test changes them as the provider's administrator does. */
  readonly people = new Map<string, Person>();
  /** Who is at the browser; null: somebody who says no. */
  visitor: string | null = null;
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  #provider: Provider | undefined;

  constructor(readonly port: number) {}

  get issuer(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Begins to answer; `callback` is where it may send people back to. */
  async start(callback: string): Promise<void> {
    this.#provider = this.#build(callback);
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    if (!this.#server.listening) return;
    this.#server.close();
    await once(this.#server, 'close');
  }

  #build(callback: string): Provider {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return new Provider(this.issuer, {
      clients: [
        {
          client_id: CLIENT.OIDC_CLIENT_ID,
          client_secret: CLIENT.OIDC_CLIENT_SECRET,
          redirect_uris: [callback],
          response_types: ['code'],
          grant_types: ['authorization_code'],
        },
      ],
      claims: { email: ['email', 'email_verified'], profile: ['name'] },
      cookies: { keys: [randomBytes(16).toString('hex')] },
      features: { devInteractions: { enabled: false } },
      findAccount: (_context, accountId) => ({
        accountId,
        claims: () => ({ sub: accountId, ...this.people.get(accountId) }),
      }),
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
      loadExistingGrant: async ({ oidc: { provider, session, client } }) => {
        const grant = new provider.Grant({ accountId: session?.accountId, clientId: client?.clientId });
        grant.addOIDCScope('openid email profile');
        await grant.save();
        return grant;
      },
      ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const provider = this.#provider;
    if (!provider) throw new Error('The provider has not been started.');
    if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response);
    const result =
      this.visitor === null
        ? { error: 'access_denied', error_description: 'He changed his mind' }
        : { login: { accountId: this.visitor } };
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }
}
