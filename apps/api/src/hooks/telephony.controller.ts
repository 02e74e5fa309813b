import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { TelephonyCallBody, TelephonyCallNoted } from '#contracts';
import { NoteCall, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

const ON_NOBODYS = 202;

/** What a telephone exchange tells of, with a key that was made for it. */
@ApiTags('leads')
@Controller('hooks/telephony')
export class TelephonyController {
  constructor(private readonly noteCall: NoteCall) {}

  @Post()
  @Needs('calls.log')
  @ApiOperation({
    summary: 'Log a call on the open lead with the customer’s number',
    description:
      'Each call is logged once, by externalId: what comes again adds what is known by then. Where no open lead has the number, or several have, nothing is logged, and the answer (202) says which of the two.',
  })
  @Answers(200, TelephonyCallNoted, 'It is logged')
  @ApiResponse({
    status: ON_NOBODYS,
    description: 'It is on nobody’s lead, and why',
    standardSchema: TelephonyCallNoted,
  })
  @RepeatableRequest()
  async logTelephonyCall(
    @Body({ schema: TelephonyCallBody }) body: TelephonyCallBody,
    @CallerOf() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TelephonyCallNoted> {
    const noted = await this.noteCall.run(body, caller);
    if (noted.unmatched !== null) void reply.status(ON_NOBODYS);
    return noted;
  }
}
