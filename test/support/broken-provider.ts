import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { CLIENT } from './provider-client.ts';

/** How the provider answers when it is asked for its proof. */
export type Breach =
  | 'none'
  | 'another nonce'
  | 'another issuer'
  | 'another audience'
  | 'out of time'
  | 'not signed'
  | 'signed by another'
  | 'signed with the secret'
  | 'no proof'
  | 'no JSON'
  | 'fails'
  | 'refuses'
  | 'says nothing';

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Long ago for any clock's tolerance, and short of it. */
const LONG_AGO_SECONDS = 300;
const APART_SECONDS = 45;

/** A provider of single sign-on that keeps to nothing, if a test wants it so. It sends nobody anywhere: the test asks it in the browser's place. */
export class BrokenProvider {
  breach: Breach = 'none';
  /** What its description is answered with; 200: the description. */
  describes = 200;
  nonce = '';
  /** What its token says of somebody. */
  claims: Readonly<Record<string, unknown>> = {};
  /** How often it was asked to describe itself. */
  described = 0;
  readonly #keys = keyPair();
  readonly #others = keyPair();
  readonly #server = createServer((request, response) => this.#serve(request, response));

  constructor(readonly port: number) {}

  get issuer(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    if (!this.#server.listening) return;
    this.#server.close();
    await once(this.#server, 'close');
  }

  #serve({ url = '' }: IncomingMessage, response: ServerResponse): void {
    const answer = (status: number, value: object | string): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof value === 'string' ? value : JSON.stringify(value));
    };
    if (url.startsWith('/.well-known')) return answer(this.describes, this.#description());
    if (url.startsWith('/keys')) return answer(200, { keys: [this.#publicKey()] });
    if (this.breach === 'fails') return answer(500, 'a stack trace');
    if (this.breach === 'refuses')
      return answer(400, { error: 'invalid_grant', error_description: 'eyJ told' });
    if (this.breach === 'no JSON') return answer(200, 'eyJhbGciOiJub25lIn0 is no JSON');
    if (this.breach === 'says nothing') return;
    const idToken = this.breach === 'no proof' ? {} : { id_token: this.#token() };
    return answer(200, { access_token: 'eyJ access', token_type: 'Bearer', ...idToken });
  }

  #description(): object {
    this.described += 1;
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/keys`,
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
    };
  }

  #publicKey(): object {
    return { ...this.#keys.publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig', alg: 'RS256' };
  }

  #token(): string {
    const seconds = Math.floor(Date.now() / 1000);
    const ended = this.breach === 'out of time' ? seconds - LONG_AGO_SECONDS : seconds - APART_SECONDS;
    const body = encoded({
      iss: this.breach === 'another issuer' ? 'https://other.example.com' : this.issuer,
      aud: this.breach === 'another audience' ? 'somebody else' : CLIENT.OIDC_CLIENT_ID,
      nonce: this.breach === 'another nonce' ? 'x'.repeat(43) : this.nonce,
      iat: ended - 60,
      exp: ended,
      ...this.claims,
    });
    const alg = { 'not signed': 'none', 'signed with the secret': 'HS256' }[String(this.breach)] ?? 'RS256';
    const signed = `${encoded({ alg, kid: 'k' })}.${body}`;
    if (alg === 'none') return `${signed}.`;
    if (alg === 'HS256')
      return `${signed}.${createHmac('sha256', CLIENT.OIDC_CLIENT_SECRET).update(signed).digest('base64url')}`;
    const { privateKey } = this.breach === 'signed by another' ? this.#others : this.#keys;
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
  }
}
