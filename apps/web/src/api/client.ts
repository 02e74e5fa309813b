import createClient, { type Middleware } from 'openapi-fetch';
import type { Language } from '#conveyor';
import { ApiError, Unreachable, type Problem } from './api-error.ts';
import { live } from './live.ts';
import { noteAnswered } from './request-key.ts';
import type { paths } from './schema.d.ts';

const spoken: { language: Language } = { language: 'en' };

/** In which language answers come from now on. */
export function speak(language: Language): void {
  spoken.language = language;
}

/** Where to go to come in, and back here afterwards. */
export function signInAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  return `/sign-in?next=${encodeURIComponent(`${pathname}${search}`)}`;
}

/** Whoever reads hears of what changes from then on. By the account it is known who hears. */
const afterLive: Middleware = {
  async onRequest({ request, schemaPath }) {
    if (request.method === 'GET' && schemaPath !== '/api/v1/account') await live.ready();
  },
};

const inWords: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', spoken.language);
    return request;
  },
  async onResponse({ request, response }) {
    noteAnswered(request, response);
    if (!response.ok) throw await refusalOf(response);
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    return new Unreachable('The server did not answer', { cause: error });
  },
};

/** Why something was refused; who is not signed in any more is led there. Throws Unreachable where it was not the product that answered. */
export async function refusalOf(response: Response): Promise<ApiError> {
  const problem = await readProblem(response);
  if (problem.code === 'NOT_SIGNED_IN') window.location.assign(signInAddress(window.location));
  return new ApiError(problem);
}

/** A proxy in between answers in its own way when the server is away. */
async function readProblem(response: Response): Promise<Problem> {
  const answer: unknown = await response.json().catch(() => undefined);
  if (isProblem(answer)) return answer;
  throw new Unreachable(`The answer was ${response.status}`);
}

function isProblem(answer: unknown): answer is Problem {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'code' in answer &&
    'detail' in answer &&
    'problems' in answer
  );
}

/** The API, by its description: a path, a parameter or a body that it does not have does not compile. */
export const api = createClient<paths>({ baseUrl: '/' });
api.use(inWords, afterLive);

/** The body of an answer that has one. Errors were thrown before. */
export async function bodyOf<Body>(asked: Promise<{ data?: Body }>): Promise<Body> {
  const { data } = await asked;
  if (data === undefined) throw new Unreachable('The answer was empty');
  return data;
}
