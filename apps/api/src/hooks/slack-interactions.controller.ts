import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AnswerInSlack } from '#use-cases';
import { OpenToAll, Unlimited } from '../http/needs.decorator.ts';

/** The raw body: it is signed byte by byte. */
const Raw = z.instanceof(Buffer).catch(() => Buffer.alloc(0));

const STATUS = { yes: 200, refused: 401, off: 404 } as const;

/** Where Slack sends what people do with the buttons of our messages. */
@ApiExcludeController()
@Controller('slack/interactions')
@OpenToAll('Slack signs what it sends, and nothing else is looked at')
@Unlimited('All of it comes from a few addresses of Slack’s; whose signature is wrong has cost one hash')
export class SlackInteractionsController {
  constructor(private readonly answers: AnswerInSlack) {}

  @Post()
  @HttpCode(200)
  takeSlackInteraction(
    @Body({ schema: Raw }) body: Buffer,
    @Req() { headers, id }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): object | undefined {
    const one = (name: string): string | undefined => z.string().safeParse(headers[name]).data;
    const signed = {
      timestamp: one('x-slack-request-timestamp'),
      signature: one('x-slack-signature'),
      body,
    };
    const { taken, reasonProblem } = this.answers.begin(signed, id);
    void reply.status(STATUS[taken]);
    return reasonProblem === null
      ? undefined
      : { response_action: 'errors', errors: { reason: reasonProblem } };
  }
}
