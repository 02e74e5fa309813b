import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { brokenFields, fieldName } from '#contracts';
import type { Language, Problem } from '#conveyor';
import { fieldSentence, ruleSentence, textsIn } from '#texts';
import type { ConfigFileHolds, ConfigFileProblem } from './config-file-problem.ts';

/** What the files of a folder of config/ are held to. */
export type ConfigFileKind<Content> = Readonly<{
  holds: ConfigFileHolds;
  contract: z.ZodType<Content>;
  /** What no contract can say. */
  validate: (content: Content) => readonly Problem[];
}>;

/** What a file holds, or every reason why it can't be used. */
export type ParsedConfigFile<Content> =
  Readonly<{ content: Content }> | Readonly<{ problems: readonly ConfigFileProblem[] }>;

type Path = readonly PropertyKey[];
type At = (path: Path) => Omit<ConfigFileProblem, 'message'>;

/** Reads the text of a YAML file by its contract and its rules; `file` is how the problems name it. */
export function parseConfigFile<Content>(
  { holds, contract, validate }: ConfigFileKind<Content>,
  file: string,
  text: string,
): ParsedConfigFile<Content> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(({ message, pos }) => {
        const reason = message.split('\n')[0] ?? message;
        const said = inWords((language) => notYaml(language, reason));
        return { holds, file, line: lineAt(pos[0]), field: '', message: said };
      }),
    };
  }
  const at: At = (path) => ({
    holds,
    file,
    line: lineAt(offsetOf(document, path)),
    field: fieldName(path),
  });
  const value: unknown = document.toJS();
  const parsed = contract.safeParse(value);
  if (!parsed.success) return { problems: contractProblems(contract, value, at) };
  const problems = validate(parsed.data).map((problem) => ({
    ...at(pathOf(problem.path)),
    message: inWords((language) => ruleSentence(language, problem)),
  }));
  return problems.length === 0 ? { content: parsed.data } : { problems };
}

function contractProblems(contract: z.ZodType, value: unknown, at: At): ConfigFileProblem[] {
  return brokenFields(contract, value).map((field) => ({
    ...at(field.path),
    message: inWords((language) => fieldSentence(language, field)),
  }));
}

/** `['stages', 2, 'name']` for `stages[2].name`. */
function pathOf(field: string): Path {
  return field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Where the field begins in the file, or where the next thing around it does that is there. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function notYaml(language: Language, reason: string): string {
  return textsIn(language)('config-file.not-yaml', { format: 'YAML', reason });
}

/** A sentence in every language. */
export function inWords(sentence: (language: Language) => string): ConfigFileProblem['message'] {
  return { ru: sentence('ru'), en: sentence('en') };
}
