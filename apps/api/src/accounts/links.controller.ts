import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AskForResetBody, SetPasswordBody, SignedIn } from '#contracts';
import { AskForReset, SetPasswordByLink, type Visitor } from '#use-cases';
import { Answers, Refuses } from '../http/answers.decorator.ts';
import { OpenToAll } from '../http/needs.decorator.ts';
import { VisitorOf } from '../http/visitor.decorator.ts';
import { Begun } from './begun.ts';

/** Coming in by a link: who is invited, and who has forgotten his password. */
@ApiTags('account')
@Controller()
export class LinksController {
  constructor(
    private readonly askForReset: AskForReset,
    private readonly byLink: SetPasswordByLink,
    private readonly begun: Begun,
  ) {}

  @Post('invitations/accept')
  @OpenToAll('Who was invited has no password yet; the link of the letter lets him in')
  @ApiOperation({ summary: 'Set your first password, by the link of the invitation' })
  @Answers(201, SignedIn, 'You are signed in')
  async acceptInvitation(
    @Body({ schema: SetPasswordBody }) body: SetPasswordBody,
    @VisitorOf() visitor: Visitor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    const begun = await this.byLink.run('invitation', body, visitor);
    return this.begun.answer(begun, request, reply);
  }

  @Post('password-resets')
  @OpenToAll('Who has forgotten his password can not sign in')
  @HttpCode(202)
  @ApiOperation({ summary: 'Ask for a letter with a link, by which you set another password' })
  @ApiResponse({
    status: 202,
    description: 'Said of every address, whether somebody has an account with it or not',
  })
  @Refuses()
  requestReset(@Body({ schema: AskForResetBody }) { email }: AskForResetBody): void {
    this.askForReset.begin(email);
  }

  @Post('password-resets/use')
  @OpenToAll('Who has forgotten his password is let in by the link of the letter')
  @ApiOperation({
    summary: 'Set another password, by the link of the letter; you are signed out everywhere else',
  })
  @Answers(201, SignedIn, 'You are signed in')
  async resetPassword(
    @Body({ schema: SetPasswordBody }) body: SetPasswordBody,
    @VisitorOf() visitor: Visitor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    const begun = await this.byLink.run('reset', body, visitor);
    return this.begun.answer(begun, request, reply);
  }
}
