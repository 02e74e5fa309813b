import { HttpException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ProblemDocument } from '#contracts';
import { ConveyorError, type Language } from '#conveyor';
import { isUnavailable } from '#database';
import { FileError } from '#files';
import type { Logger } from '#platform';
import { fileSentence, importSentence, refusalSentence, textsIn } from '#texts';
import { ImportError } from '#use-cases';
import { ContractBroken } from './contract.pipe.ts';
import { fieldProblems } from './field-problems.ts';
import { languageOf } from './language.ts';
import { Unwelcome } from './own-pages-only.ts';
import { PagesNotBuilt } from '../web/web-app.ts';
import { TooMuchAtOnce } from './refuse-too-much.ts';
import { ruleProblems } from './rule-problems.ts';
import { HungUp } from './sent-file.decorator.ts';
import { STATUS } from './status.ts';

type Told = Pick<ProblemDocument, 'status' | 'code' | 'detail'> &
  Partial<Pick<ProblemDocument, 'facts' | 'problems'>>;

/** Any error as an RFC 9457 problem document in the reader's language; what nobody foresaw is logged with its cause. */
export function problemOf(error: unknown, request: FastifyRequest, logger: Logger): ProblemDocument {
  return documentOf(tell(error, request, logger), request.url);
}

function tell(error: unknown, request: FastifyRequest, logger: Logger): Told {
  const language = languageOf(request.headers['accept-language']);
  if (error instanceof ConveyorError) return refused(error, language);
  const t = textsIn(language);
  if (error instanceof ContractBroken) {
    const problems = fieldProblems(error, language);
    return { status: 400, code: 'BAD_REQUEST', detail: t('error.BAD_REQUEST'), problems };
  }
  if (error instanceof HungUp) return { status: 400, code: 'BAD_REQUEST', detail: t('error.BAD_REQUEST') };
  if (error instanceof FileError) return unfit(error.code, [fileSentence(language, error.trouble, 'page')]);
  if (error instanceof ImportError)
    return unfit(
      'IMPORT_REFUSED',
      error.problems.map((problem) => importSentence(language, problem, 'page')),
    );
  if (error instanceof Unwelcome) return { status: 403, code: error.code, detail: t(`error.${error.code}`) };
  if (error instanceof TooMuchAtOnce)
    return { status: 503, code: error.code, detail: t(`error.${error.code}`) };
  if (error instanceof PagesNotBuilt) {
    const detail = t('error.PAGES_NOT_BUILT', { command: 'npm run build' });
    return { status: 503, code: 'PAGES_NOT_BUILT', detail };
  }
  const status = statusOf(error);
  switch (status) {
    case 400:
      return { status, code: 'NOT_JSON', detail: t('error.NOT_JSON') };
    case 404:
    case 414: // a parameter longer than any that we know
      return {
        status: 404,
        code: 'NO_SUCH_ROUTE',
        detail: t('error.NO_SUCH_ROUTE', { path: pathOf(request.url) }),
      };
    case 413:
      return { status, code: 'TOO_LARGE', detail: t('error.TOO_LARGE') };
    case 415:
      return { status, code: 'UNSUPPORTED_MEDIA_TYPE', detail: t('error.UNSUPPORTED_MEDIA_TYPE') };
    default:
      return unforeseen(error, request, logger);
  }
}

/** A file that somebody has sent, as a whole: there is no field to name. */
function unfit(code: string, sentences: readonly string[]): Told {
  return { status: 422, code, detail: sentences.join(' ') };
}

function unforeseen(error: unknown, request: FastifyRequest, logger: Logger): Told {
  const t = textsIn(languageOf(request.headers['accept-language']));
  const path = pathOf(request.url);
  const facts = { err: error, requestId: request.id, path, ...leadOf(path) };
  logger.error(facts, 'Request failed');
  if (isUnavailable(error)) return { status: 503, code: 'UNAVAILABLE', detail: t('error.UNAVAILABLE') };
  return { status: 500, code: 'UNEXPECTED', detail: t('error.UNEXPECTED', { requestId: request.id }) };
}

function refused(error: ConveyorError, language: Language): Told {
  return {
    status: STATUS[error.code],
    code: error.code,
    detail: refusalSentence(language, error.code, error.details),
    facts: { ...error.details },
    problems: ruleProblems(error, language),
  };
}

/** Fastify's own errors and Nest's exceptions both say what they are by their status. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status: unknown = error instanceof Error ? Reflect.get(error, 'statusCode') : undefined;
  return typeof status === 'number' ? status : undefined;
}

function documentOf({ status, code, detail, facts = {}, problems = [] }: Told, url: string): ProblemDocument {
  const title = code.toLowerCase().replaceAll('_', ' ');
  return {
    type: `urn:conveyor:problem:${code}`,
    title,
    status,
    detail,
    instance: pathOf(url),
    code,
    facts,
    problems,
  };
}

/** The lead that a request is about, where its address says so. */
function leadOf(path: string): Readonly<{ leadId?: string }> {
  const [, leadId] = /\/leads\/([0-9a-f-]{36})(?:\/|$)/.exec(path) ?? [];
  return leadId === undefined ? {} : { leadId };
}

/** Without the query, which may hold what people searched for. */
function pathOf(url: string): string {
  return url.split('?')[0] ?? url;
}
