// A process of its own in which one workbook is read: what it takes of memory and time is nobody else's. It is handed the workbook, answers when it is asked, and ends with
// the last answer or with who asks.
import { FileError } from '../file-error.ts';
import type { FileTrouble } from '../file-error.ts';
import { workbookAnswers, type WorkbookAnswer, type WorkbookRequest } from './workbook-answers.ts';

/** What it is told: what to read, then each time to go on. */
export type ToProcess = WorkbookRequest | 'next';

/** What it answers. Rows come as one text of JSON: lists of lists would be copied one by one. `failed`: nobody foresaw it. */
export type FromProcess =
  | Exclude<WorkbookAnswer, { kind: 'rows' }>
  | Readonly<{ kind: 'rows'; json: string }>
  | Readonly<{ kind: 'end' }>
  | Readonly<{ kind: 'trouble'; trouble: FileTrouble }>
  | Readonly<{ kind: 'failed'; message: string }>;

let answers: AsyncGenerator<WorkbookAnswer> | undefined;

async function answer(told: ToProcess): Promise<FromProcess> {
  if (told !== 'next') answers = workbookAnswers(told);
  try {
    const next = await answers?.next();
    if (next === undefined || next.done === true) return { kind: 'end' };
    const { value } = next;
    return value.kind === 'rows' ? { kind: 'rows', json: JSON.stringify(value.rows) } : value;
  } catch (error) {
    if (error instanceof FileError) return { kind: 'trouble', trouble: error.trouble };
    return {
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

process.on('message', (told: ToProcess) => {
  void answer(told).then((said) => process.send?.(said));
});
process.on('disconnect', () => process.exit());
