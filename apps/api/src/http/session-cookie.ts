import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * A cookie that is for us alone. By its name (`__Host-`) a browser holds it to be sent encrypted, to this very host and
 * to every path; only on a machine that talks to itself, unencrypted, is there none of that. Other sites' pages send it along only
 * when somebody follows a link from there.
 */
class OwnCookie {
  private readonly isSecure: boolean;

  constructor(
    private readonly plainName: string,
    publicUrl: string,
  ) {
    this.isSecure = publicUrl.startsWith('https:');
  }

  get name(): string {
    return this.isSecure ? `__Host-${this.plainName}` : this.plainName;
  }

  /** What a request brings along, if it does. */
  read({ cookies }: FastifyRequest): string | undefined {
    return cookies[this.name];
  }

  /** Has the browser keep a value until a moment. */
  give(reply: FastifyReply, value: string, endsAt: number): void {
    void reply.setCookie(this.name, value, { ...this.options(), expires: new Date(endsAt) });
  }

  /** Has the browser forget it. */
  take(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options());
  }

  private options() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.isSecure } as const;
  }
}

/** The cookie in which a browser keeps its session. */
export class SessionCookie extends OwnCookie {
  /** `publicUrl` is where people open the product. */
  constructor(publicUrl: string) {
    super('sid', publicUrl);
  }
}

/** The cookie in which a browser keeps what it needs to come back from the provider of single sign-on. */
export class RoundTripCookie extends OwnCookie {
  /** `publicUrl` is where people open the product. */
  constructor(publicUrl: string) {
    super('sso', publicUrl);
  }
}
