import { afterAll, beforeAll } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readBpi2012, type WorkHistory } from '#use-cases';
import { loanLog } from './loan-log.ts';

type WorkCase = WorkHistory['cases'][number];
type WorkOddity = keyof WorkHistory['oddities'];

export const SUBMITTED = '10-03 08:00 A_SUBMITTED by 112';

/** Reads logs of loan applications: from rows as people tell them, or from any text. */
export type LogReader = Readonly<{
  read: (...told: readonly string[]) => Promise<WorkHistory>;
  readText: (text: string) => Promise<WorkHistory>;
}>;

export function useLogReader(): LogReader {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conveyor-test-bpi2012-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const readFileOf = async (content: string | Buffer): Promise<WorkHistory> => {
    const file = join(folder, 'events.csv.gz');
    await writeFile(file, content);
    return readBpi2012(file, 'en');
  };
  return { read: (...told) => readFileOf(gzipSync(loanLog(...told))), readText: readFileOf };
}

export const only = ({ cases }: WorkHistory): WorkCase => {
  const [first] = cases;
  if (!first || cases.length > 1) throw new Error(`${cases.length} cases`);
  return first;
};

export const odd = ({ oddities }: WorkHistory): Partial<Record<WorkOddity, number>> =>
  Object.fromEntries(Object.entries(oddities).filter(([, count]) => count > 0));

export const momentsOf = ({ people }: WorkHistory, key: string): readonly number[] | undefined =>
  people.find((person) => person.key === key)?.moments;
