import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '#conveyor';
import { packageRoot } from '../package-root.ts';
import { ConfigFilesError, type ConfigFileProblem } from './config-file-problem.ts';
import { inWords, parseConfigFile, type ConfigFileKind } from './parse-config-file.ts';

/** A kind of file, and what makes two of them one too many. */
export type ConfigFolderKind<Content> = ConfigFileKind<Content> &
  Readonly<{
    /** Two files of the same identity can't both be meant. */
    identity: (content: Content) => string;
    /** That another file (`other`) has the same. */
    takenSentence: (language: Language, content: Content, other: string) => string;
  }>;

/** The folder config/ of the package that this code belongs to. */
export function configRoot(): string {
  return join(packageRoot(dirname(fileURLToPath(import.meta.url))), 'config');
}

/** Reads every YAML file of a folder, in the order of their names. Throws a ConfigFilesError with every problem of every file. */
export async function readConfigFiles<Content>(
  kind: ConfigFolderKind<Content>,
  folder: string,
): Promise<readonly Content[]> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const found = new Map<string, Readonly<{ file: string; content: Content }>>();
  const problems: ConfigFileProblem[] = [];
  for (const file of names.filter((name) => /\.ya?ml$/.test(name)).sort()) {
    const parsed = parseConfigFile(kind, file, await readFile(join(folder, file), 'utf8'));
    if ('problems' in parsed) {
      problems.push(...parsed.problems);
      continue;
    }
    const { content } = parsed;
    const identity = kind.identity(content);
    const same = found.get(identity);
    if (!same) found.set(identity, { file, content });
    else problems.push(takenProblem(kind, file, content, same.file));
  }
  if (problems.length > 0) throw new ConfigFilesError(problems);
  return [...found.values()].map(({ content }) => content);
}

function takenProblem<Content>(
  { holds, takenSentence }: ConfigFolderKind<Content>,
  file: string,
  content: Content,
  other: string,
): ConfigFileProblem {
  const message = inWords((language) => takenSentence(language, content, other));
  // The field that names it is called like what it names.
  return { holds, file, line: 1, field: holds, message };
}
