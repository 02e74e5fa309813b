import type { components } from './schema.d.ts';

export type Problem = components['schemas']['Problem'];

/** What was asked for was refused, or could not be done; the sentence is in the language of whoever asked. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(readonly problem: Problem) {
    super(problem.detail);
  }

  get code(): string {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
  }
}

/** Nobody answered: there is no network, or the server is away. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Whether to ask again may help: nothing was wrong with what was asked. */
export function mayPass(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof ApiError && error.status >= 500);
}

/** What was refused, by the paths of its fields; in one sentence, with what no field of the form is about, under the empty path. */
export function refusedFields({ problem: { problems, detail } }: ApiError): Readonly<Record<string, string>> {
  const errors: Record<string, string> = { '': detail };
  for (const { field, message } of problems)
    errors[field] = [errors[field], message].filter(Boolean).join(' ');
  return errors;
}
