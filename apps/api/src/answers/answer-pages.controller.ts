import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { OfferRead } from '#database/accounts';
import type { Clock } from '#platform';
import type { AnsweredFacts } from '#texts';
import { AnswerFromMessage, answeredBefore, AnswerLinks, CLOCK } from '#use-cases';
import { OpenToAll } from '../http/needs.decorator.ts';
import { AsPage } from '../pages/as-page.decorator.ts';
import { LooksOf, looksOf, type Looks } from '../pages/looks.ts';
import { Viewers, type Viewer } from '../pages/viewers.ts';
import { readAnswerForm } from './answer-form.ts';
import { ANSWER_HEADERS } from './answer-headers.ts';
import { answeredPage, faultPage, questionPage } from './answer-page.ts';

const Token = z.string().max(400);
const Form = z.unknown();

const STATUS: Readonly<Record<AnsweredFacts['became'], number>> = {
  accepted: 200,
  declined: 200,
  'accepted-before': 409,
  'declined-before': 409,
  'moved-on': 409,
  'not-yours': 410,
  busy: 503,
};

/**
 * Where the links of messages lead by which a handoff is answered. To look changes nothing, however often: programs that look for
 * malware open every link of every letter. Only what is sent by the page's form acts, and only once. Who has the link is let in; no
 * cookie is looked at, so another site's page could send nothing here that it could not send anywhere.
 */
@ApiExcludeController()
@Controller('answer')
@OpenToAll('The link is the receiver’s own, signed by us, and holds for one handoff')
export class AnswerPagesController {
  constructor(
    private readonly links: AnswerLinks,
    private readonly answers: AnswerFromMessage,
    private readonly viewers: Viewers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':token')
  @AsPage(ANSWER_HEADERS)
  async showAnswerPage(
    @Param('token', { schema: Token }) text: string,
    @LooksOf() looks: Looks,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const token = this.links.read(text, this.clock.now());
    if (typeof token === 'string') return this.refuse(token, looks, reply);
    const offer = await this.answers.offerTo(token.employeeId, token.handoffId);
    if (!offer) return this.tell({ became: 'not-yours' }, null, { looks, reply });
    const viewer = this.viewerOf(offer);
    const before = answeredBefore(offer);
    return before ? answeredPage(viewer, before, offer) : questionPage(viewer, offer, token);
  }

  @Post(':token')
  @HttpCode(200)
  @AsPage(ANSWER_HEADERS)
  async answer(
    @Param('token', { schema: Token }) text: string,
    @Body({ schema: Form }) body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const looks = looksOf(request);
    const token = this.links.read(text, this.clock.now());
    if (typeof token === 'string') return this.refuse(token, looks, reply);
    const { handoffId, employeeId } = token;
    const sent = readAnswerForm(body);
    if ('problem' in sent) {
      const offer = await this.answers.offerTo(employeeId, handoffId);
      if (offer && !answeredBefore(offer)) {
        void reply.status(422);
        return questionPage(this.viewerOf(offer), offer, { wish: 'decline', problem: sent.problem });
      }
      const answered = (offer && answeredBefore(offer)) ?? ({ became: 'not-yours' } as const);
      return this.tell(answered, offer ?? null, { looks, reply });
    }
    const taken = await this.answers.run({
      handoffId,
      employeeId,
      answer: sent,
      requestId: request.id,
    });
    return this.tell(taken.answered, taken.offer, { looks, reply });
  }

  private refuse(fault: Parameters<typeof faultPage>[1], looks: Looks, reply: FastifyReply): string {
    void reply.status(fault === 'NOT_AS_SIGNED' ? 404 : 410);
    return faultPage(this.viewers.unasked(looks), fault);
  }

  private tell(
    answered: AnsweredFacts,
    offer: OfferRead | null,
    { looks, reply }: Readonly<{ looks: Looks; reply: FastifyReply }>,
  ): string {
    void reply.status(STATUS[answered.became]);
    return answeredPage(offer ? this.viewerOf(offer) : this.viewers.unasked(looks), answered, offer);
  }

  /** In the receiver's language and by his clock, whatever the browser is that he opens it with. */
  private viewerOf({ receiver: { language, timeZone } }: OfferRead): Viewer {
    return { ...this.viewers.unasked({ language }), timeZone };
  }
}
