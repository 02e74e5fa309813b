import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PasskeyOptions, PasskeySignInBody, SignedIn } from '#contracts';
import { SignInByPasskey, type Visitor } from '#use-cases';
import { Begun } from '../accounts/begun.ts';
import { Answers } from '../http/answers.decorator.ts';
import { OpenToAll } from '../http/needs.decorator.ts';
import { VisitorOf } from '../http/visitor.decorator.ts';

/** Signing in by a passkey. */
@ApiTags('account')
@Controller('sessions')
@OpenToAll('Whoever signs in is not known yet')
export class PasskeySignInController {
  constructor(
    private readonly byPasskey: SignInByPasskey,
    private readonly begun: Begun,
  ) {}

  @Post('passkey-challenge')
  @ApiOperation({ summary: 'Begin to sign in by a passkey' })
  @Answers(201, PasskeyOptions, 'What your device is asked, within five minutes')
  beginPasskeySignIn(): Promise<PasskeyOptions> {
    return this.byPasskey.begin();
  }

  @Post('passkey')
  @ApiOperation({ summary: 'Sign in by a passkey' })
  @Answers(201, SignedIn, 'Who is signed in now')
  async signInByPasskey(
    @Body({ schema: PasskeySignInBody }) body: PasskeySignInBody,
    @VisitorOf() visitor: Visitor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    return this.begun.answer(await this.byPasskey.run(body, visitor), request, reply);
  }
}
