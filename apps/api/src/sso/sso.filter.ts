import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { markup } from '#channels';
import type { Logger } from '#platform';
import { LOGGER } from '#use-cases';
import { problemOf } from '../http/problem-of.ts';
import { sayRetryAfter } from '../http/retry-after.ts';
import { looksOf } from '../pages/looks.ts';
import { PAGE_HEADERS } from '../pages/page-headers.ts';
import { pageOf } from '../pages/page.ts';
import { Viewers } from '../pages/viewers.ts';

/** Tells who was not let in by single sign-on on a page why, and leads him back to where he can try again. */
@Catch()
export class SsoFilter implements ExceptionFilter {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly viewers: Viewers,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error, request, this.logger);
    const { status, detail } = problem;
    const viewer = this.viewers.unasked(looksOf(request));
    const title = viewer.t('account.sso.failed');
    const body = markup`<section class="form">
<h1>${title}</h1>
<p class="late" role="alert">${detail}</p>
<p><a href="/sign-in">${viewer.t('account.to-sign-in')}</a></p>
</section>`;
    sayRetryAfter(reply, problem);
    void reply
      .status(status)
      .headers(PAGE_HEADERS)
      .send(pageOf({ viewer, title, body, isPublic: true }));
  }
}
