import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { FileError } from '../file-error.ts';
import type { WorkbookAnswer, WorkbookRequest } from './workbook-answers.ts';
import type { FromProcess, ToProcess } from './workbook-process.ts';

/** What reading one workbook may take. */
export type ProcessLimits = Readonly<{
  /** Of the process's working time; while whoever reads does something else, none is counted. */
  seconds: number;
  /** What the process may keep, in megabytes. */
  memory: number;
}>;

/** How a process ends that V8 or the system has ended for want of memory. */
const OUT_OF_MEMORY: ReadonlySet<number | string | null> = new Set([134, 'SIGABRT', 'SIGKILL', 'SIGTRAP']);

/**
 * Reads a workbook in a process of its own, which is ended with the last answer, with the first trouble, or when nobody reads on. Throws FileError, also WORKBOOK_TOO_SLOW and
 * WORKBOOK_TOO_MUCH when it reaches a limit.
 */
export async function* inOwnProcess(
  request: WorkbookRequest,
  limits: ProcessLimits,
): AsyncGenerator<WorkbookAnswer> {
  const child = fork(new URL('workbook-process.js', import.meta.url), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${limits.memory}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // It is given a file of a stranger's to read, and has no use for any secret.
    env: {},
  });
  const clock = new WorkingTime(limits.seconds);
  try {
    for (let told: ToProcess = request; ; told = 'next') {
      const answer = await clock.within(asked(child, told, request.file), () => tooSlow(request, limits));
      if (answer.kind === 'end') return;
      if (answer.kind === 'trouble') throw new FileError(answer.trouble);
      if (answer.kind === 'failed') throw new Error(`a workbook could not be read: ${answer.message}`);
      yield answer.kind === 'rows' ? { kind: 'rows', rows: JSON.parse(answer.json) } : answer;
    }
  } finally {
    child.kill('SIGKILL');
  }
}

function tooSlow({ file }: WorkbookRequest, { seconds }: ProcessLimits): FileError {
  return new FileError({ code: 'WORKBOOK_TOO_SLOW', details: { file, seconds } });
}

/** What the process answers. Throws when it ends instead. */
async function asked(child: ChildProcess, told: ToProcess, file: string): Promise<FromProcess> {
  const leave = new AbortController();
  const { signal } = leave;
  try {
    const answered = once(child, 'message', { signal });
    const ended = once(child, 'exit', { signal });
    // That it can not be told anything any more is seen by its end.
    child.send(told, () => undefined);
    return await Promise.race([
      answered.then(([answer]: FromProcess[]) => {
        if (!answer) throw new Error('a workbook was answered with nothing');
        return answer;
      }),
      ended.then(([code, by]: (number | string | null)[]) => {
        throw endedEarly(file, code ?? by ?? null);
      }),
    ]);
  } finally {
    leave.abort();
  }
}

function endedEarly(file: string, how: number | string | null): Error {
  if (OUT_OF_MEMORY.has(how)) return new FileError({ code: 'WORKBOOK_TOO_MUCH', details: { file } });
  return new Error(`the process that reads ${file} ended with ${how}`);
}

/** Counts the time in which something is waited for, over all the waits. */
class WorkingTime {
  private left: number;

  constructor(seconds: number) {
    this.left = seconds * 1000;
  }

  async within<Answer>(waiting: Promise<Answer>, late: () => Error): Promise<Answer> {
    const start = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const end = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(late()), Math.max(this.left, 0));
    });
    try {
      return await Promise.race([waiting, end]);
    } finally {
      clearTimeout(timer);
      this.left -= performance.now() - start;
    }
  }
}
