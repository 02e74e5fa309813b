import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Id, SessionList, SignedIn, SignInBody } from '#contracts';
import type { Actor } from '#conveyor/access';
import { OwnAccess, SignIn, SignOut, type Admitted, type Caller, type Visitor } from '#use-cases';
import { ActorOf, AdmittedOf } from '../http/admitted.ts';
import { Answers, Refuses } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { Needs, OpenToAll } from '../http/needs.decorator.ts';
import { SessionCookie } from '../http/session-cookie.ts';
import { VisitorOf } from '../http/visitor.decorator.ts';
import { Begun } from './begun.ts';

/** Signing in and out. */
@ApiTags('account')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly own: OwnAccess,
    private readonly begun: Begun,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @OpenToAll('Whoever signs in is not known yet')
  @ApiOperation({ summary: 'Sign in; the answer has the browser keep the session in a cookie' })
  @Answers(201, SignedIn, 'Who is signed in now')
  async beginSession(
    @Body({ schema: SignInBody }) body: SignInBody,
    @VisitorOf() visitor: Visitor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    const begun = await this.signIn.run(body, visitor);
    return this.begun.answer(begun, request, reply);
  }

  @Get()
  @Needs('account.read')
  @ApiOperation({ summary: 'List the sessions in which you are signed in' })
  @Answers(200, SessionList, 'The one used last first')
  listSessions(@AdmittedOf() { actor, by, id }: Admitted): Promise<SessionList> {
    return this.own.sessions(actor, by === 'session' ? id : null);
  }

  @Delete('current')
  @Needs('account.read')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out here' })
  @ApiResponse({ status: 204, description: 'Signed out' })
  @Refuses()
  async endThisSession(
    @AdmittedOf() { actor, by, id }: Admitted,
    @CallerOf() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (by === 'session') await this.signOut.run(actor.employeeId, id, caller);
    this.cookie.take(reply);
    // What a page keeps in the browser is of whoever was here: the next one begins with nothing of his.
    void reply.header('clear-site-data', '"storage"');
  }

  @Delete(':id')
  @Needs('account.change')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out elsewhere' })
  @ApiResponse({ status: 204, description: 'That session has ended' })
  @Refuses()
  endSession(
    @Param('id', { schema: Id }) id: string,
    @ActorOf() { employeeId }: Actor,
    @CallerOf() caller: Caller,
  ): Promise<void> {
    return this.signOut.run(employeeId, id, caller);
  }
}
