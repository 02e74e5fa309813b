import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CheckSetUpBody, SetUpBody, SetUpProposal, SetUpState, SignedIn } from '#contracts';
import type { Language } from '#conveyor';
import { ProposeSetUp, SetUp, type Visitor } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { OpenToAll } from '../http/needs.decorator.ts';
import { VisitorOf } from '../http/visitor.decorator.ts';
import { Begun } from './begun.ts';

/** The first one comes in, by the link that the first start prints. */
@ApiTags('account')
@Controller('set-up')
export class SetUpController {
  constructor(
    private readonly setUp: SetUp,
    private readonly propose: ProposeSetUp,
    private readonly begun: Begun,
  ) {}

  @Get('state')
  @OpenToAll('Whoever finds no way in is told that there is none yet')
  @ApiOperation({ summary: 'Show whether the product is still to be set up' })
  @Answers(200, SetUpState, 'Whether nobody has an account yet')
  async showSetUpState(): Promise<SetUpState> {
    return { open: await this.setUp.isOpen() };
  }

  @Post('check')
  @OpenToAll('The first administrator has no account yet; the link that the first start prints lets him in')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Find out whether the link holds, and what would probably be said; nothing is used up',
  })
  @Answers(200, SetUpProposal, 'It holds; what to propose')
  checkSetUp(
    @Body({ schema: CheckSetUpBody }) { token }: CheckSetUpBody,
    @LanguageOf() language: Language,
  ): Promise<SetUpProposal> {
    return this.propose.run(token, language);
  }

  @Post()
  @OpenToAll('The first administrator has no account yet; the link that the first start prints lets him in')
  @ApiOperation({ summary: 'Make the first administrator, by the link that the first start prints' })
  @Answers(201, SignedIn, 'The administrator is signed in')
  async makeFirstAdministrator(
    @Body({ schema: SetUpBody }) body: SetUpBody,
    @VisitorOf() visitor: Visitor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    return this.begun.answer(await this.setUp.run(body, visitor), request, reply);
  }
}
