import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { refuse } from '#conveyor';
import { scopeOf, type Right } from '#conveyor/access';
import { NoteQueueHandled, WhoAsks } from '#use-cases';
import { originOf } from '../http/caller.decorator.ts';
import { SessionCookie } from '../http/session-cookie.ts';

/** Methods that change nothing. */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets in to the board of the queues, whose routes are not Nest's, so that the guard of ours does not see them. */
@Injectable()
export class BoardAdmission {
  constructor(
    private readonly whoAsks: WhoAsks,
    private readonly cookie: SessionCookie,
    private readonly noteHandled: NoteQueueHandled,
  ) {}

  /**
   * Lets in who is signed in and looks after the queues, and to change them who may act on them; a key does not do. Whatever is to be changed is noted. Throws NOT_SIGNED_IN,
   * NOT_ALLOWED, and BOARD_READ_ONLY for whatever would change something where nothing is to be changed.
   */
  async admit(request: FastifyRequest, isReadOnly: boolean): Promise<void> {
    const token = this.cookie.read(request);
    const admitted = token === undefined ? undefined : await this.whoAsks.bySession(token);
    if (!admitted) return refuse({ code: 'NOT_SIGNED_IN', details: {} });
    const { actor } = admitted;
    const right: Right = SAFE.has(request.method) ? 'ops.read' : 'ops.act';
    if (scopeOf(actor, right) === 'none') refuse({ code: 'NOT_ALLOWED', details: { right } });
    if (right === 'ops.read') return;
    if (isReadOnly) refuse({ code: 'BOARD_READ_ONLY', details: { setting: 'QUEUE_BOARD=write' } });
    const { employeeId } = actor;
    const caller = { actor: employeeId, repeatable: null, origin: originOf(request) };
    await this.noteHandled.run(employeeId, `${request.method} ${request.url.split('?')[0]}`, caller);
  }
}
