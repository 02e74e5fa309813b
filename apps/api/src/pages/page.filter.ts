import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { markup } from '#channels';
import type { ProblemDocument } from '#contracts';
import { ConveyorError } from '#conveyor';
import type { Logger } from '#platform';
import { LOGGER } from '#use-cases';
import { ContractBroken } from '../http/contract.pipe.ts';
import { problemOf } from '../http/problem-of.ts';
import { looksOf } from './looks.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import { pageOf } from './page.ts';
import { Viewers, type Viewer } from './viewers.ts';

/** Tells every error of a page on a page, in the words of the problem documents. */
@Catch()
export class PageFilter implements ExceptionFilter {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly viewers: Viewers,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const viewer = this.viewers.unasked(looksOf(request));
    if (error instanceof ConveyorError && error.code === 'NOT_SIGNED_IN') {
      // Back to where he wanted to go once he has signed in.
      return void reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
    }
    const problem = problemOf(isStrangePath(error) ? new NotFoundException() : error, request, this.logger);
    void reply.status(problem.status).headers(PAGE_HEADERS).send(problemPage(viewer, problem));
  }
}

/** What can't be an id leads nowhere: to somebody in a browser it is a wrong address, not a wrong field. */
function isStrangePath(error: unknown): boolean {
  return error instanceof ContractBroken && error.parameter !== null;
}

function problemPage(viewer: Viewer, { status, detail, problems }: ProblemDocument): string {
  const { t } = viewer;
  const title = t(status === 404 ? 'page.not-found' : 'page.failed');
  const fields = problems.map(({ field, message }) => markup`<li>${field}: ${message}</li>\n`);
  const body = markup`<h1>${title}</h1>
<p>${detail}</p>
${fields.length === 0 ? null : markup`<ul>\n${fields}</ul>\n`}<p><a href="/">${t('page.to-home')}</a></p>`;
  return pageOf({ viewer, title, body });
}
