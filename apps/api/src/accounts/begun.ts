import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '#contracts';
import { OwnAccess, SignOut, WhoAsks, type BegunSession } from '#use-cases';
import { originOf } from '../http/caller.decorator.ts';
import { SessionCookie } from '../http/session-cookie.ts';

/** Hands a session that has just begun to the browser. */
@Injectable()
export class Begun {
  constructor(
    private readonly own: OwnAccess,
    private readonly signOut: SignOut,
    private readonly whoAsks: WhoAsks,
    private readonly cookie: SessionCookie,
  ) {}

  /** Gives the cookie, and says who is signed in now. The session that the browser had before ends, whoever else has got hold of it. */
  async answer(
    { token, endsAt }: BegunSession,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<SignedIn> {
    const earlier = this.cookie.read(request);
    const before = earlier === undefined ? undefined : await this.whoAsks.bySession(earlier);
    if (before) {
      const { employeeId } = before.actor;
      await this.signOut.run(employeeId, before.id, {
        actor: employeeId,
        repeatable: null,
        origin: originOf(request),
      });
    }
    this.cookie.give(reply, token, endsAt);
    const begun = await this.whoAsks.bySession(token);
    if (!begun) throw new Error('A session has just begun and is not there.');
    return this.own.account(begun.actor);
  }
}
