import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The cookie in which a browser keeps its session. By its name (`__Host-`) a browser holds it to be sent encrypted, to this very host and
 * to every path; only on a machine that talks to itself, unencrypted, is there none of that.
 */
export class SessionCookie {
  private readonly isSecure: boolean;

  /** `publicUrl` is where people open the product. */
  constructor(publicUrl: string) {
    this.isSecure = publicUrl.startsWith('https:');
  }

  get name(): string {
    return this.isSecure ? '__Host-sid' : 'sid';
  }

  /** The token that a request brings along, if it does. */
  read({ cookies }: FastifyRequest): string | undefined {
    return cookies[this.name];
  }

  /** Has the browser keep a token until a moment. */
  give(reply: FastifyReply, token: string, endsAt: number): void {
    void reply.setCookie(this.name, token, { ...this.options(), expires: new Date(endsAt) });
  }

  /** Has the browser forget it. */
  take(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options());
  }

  private options() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.isSecure } as const;
  }
}
