import * as oidc from 'openid-client';
import { refuse } from '#conveyor';
import type { ClaimedIdentity } from '#conveyor/access';
import type { Config, Logger } from '#platform';
import { claimedIdentity, namesAddress } from './claimed-identity.ts';
import { failureOf, loggedCauses } from './provider-failure.ts';
import type { RoundTrip } from './round-trip.ts';

type Settings = NonNullable<Config['signIn']['provider']>;

/** A provider that says nothing for so long is away. */
const PATIENCE_SECONDS = 5;
/** So far may the clocks of the provider and of this machine be apart. */
const CLOCKS_APART_SECONDS = 60;

const SCOPE = 'openid email profile';

/** By what somebody is known who comes back. */
type Secrets = Pick<RoundTrip, 'state' | 'nonce' | 'verifier'>;

/** The OpenID provider that vouches for people here. Nothing is asked of it until somebody wants to come in by it. */
export class IdentityProvider {
  private discovered: Promise<oidc.Configuration> | undefined;

  /** `callback` is where the provider sends people back to: of our own address, whatever a request calls us. */
  constructor(
    private readonly settings: Settings,
    private readonly callback: string,
    private readonly logger: Logger,
  ) {}

  get name(): string {
    return this.settings.name;
  }

  /** Where to send somebody who wants to come in, and what his browser is to keep. Throws PROVIDER_AWAY and PROVIDER_WRONG. */
  async begin(): Promise<Readonly<{ address: string; secrets: Secrets }>> {
    return this.told(async () => {
      const [state, nonce, verifier] = [
        oidc.randomState(),
        oidc.randomNonce(),
        oidc.randomPKCECodeVerifier(),
      ];
      const address = oidc.buildAuthorizationUrl(await this.configuration(), {
        redirect_uri: this.callback,
        scope: SCOPE,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, secrets: { state, nonce, verifier } };
    });
  }

  /**
   * Who has come back with this query, as the provider says when it is asked for its proof. Throws PROVIDER_DENIED, PROVIDER_AWAY, and
   * PROVIDER_WRONG for whatever can't be believed.
   */
  async finish(query: string, { state, nonce, verifier }: Secrets): Promise<ClaimedIdentity> {
    return this.told(async () => {
      const configuration = await this.configuration();
      const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${this.callback}${query}`), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      const isToBeAsked =
        !namesAddress(claims) && configuration.serverMetadata().userinfo_endpoint !== undefined;
      if (!isToBeAsked || !claims) return claimedIdentity(claims);
      const more = await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
      return claimedIdentity(claims, more);
    });
  }

  /** What the provider says about itself, asked for once; after a failure whoever comes next asks again. */
  private configuration(): Promise<oidc.Configuration> {
    this.discovered ??= this.discover().catch((error: unknown) => {
      this.discovered = undefined;
      throw error;
    });
    return this.discovered;
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const server = new URL(issuer);
    const metadata = { [oidc.clockTolerance]: CLOCKS_APART_SECONDS };
    return oidc.discovery(server, clientId, metadata, authentication(clientSecret.reveal()), {
      timeout: PATIENCE_SECONDS,
      // An ID token is held to the provider's signature too, although it comes from the provider itself.
      execute: [
        oidc.enableNonRepudiationChecks,
        ...(server.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
      ],
    });
  }

  private async told<Value>(converse: () => Promise<Value>): Promise<Value> {
    try {
      return await converse();
    } catch (error) {
      const code = failureOf(error);
      const { issuer } = this.settings;
      this.logger.warn({ issuer, code, causes: loggedCauses(error) }, 'Single sign-on failed');
      return refuse({ code, details: {} });
    }
  }
}

/** The way that OpenID Connect takes for granted, unless the provider names others only. */
function authentication(secret: string): oidc.ClientAuth {
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const named = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (named.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}
