import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { brokenFields, fieldName, FunnelTemplate } from '#contracts';
import { LANGUAGES, validateFunnel, type Language } from '#conveyor';
import { ruleSentence, textsIn } from '#texts';
import { draftOf } from './template-draft.ts';
import type { TemplateProblem } from './template-problem.ts';

/** What a file holds: a template, or every reason why it is none. */
export type ParsedTemplate =
  Readonly<{ template: FunnelTemplate }> | Readonly<{ problems: readonly TemplateProblem[] }>;

type Path = readonly PropertyKey[];

/** Reads a template out of the text of a YAML file; `file` is how the problems name it. */
export function parseTemplate(file: string, text: string): ParsedTemplate {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(({ message, pos }) => {
        const reason = message.split('\n')[0] ?? message;
        return {
          file,
          line: lineAt(pos[0]),
          field: '',
          message: said((language) => notYaml(language, reason)),
        };
      }),
    };
  }
  const at = (path: Path): Pick<TemplateProblem, 'file' | 'line' | 'field'> => ({
    file,
    line: lineAt(offsetOf(document, path)),
    field: fieldName(path),
  });
  const value: unknown = document.toJS();
  const parsed = FunnelTemplate.safeParse(value);
  const problems = parsed.success ? ruleProblems(parsed.data, at) : contractProblems(value, at);
  return parsed.success && problems.length === 0 ? { template: parsed.data } : { problems };
}

function contractProblems(
  value: unknown,
  at: (path: Path) => Omit<TemplateProblem, 'message'>,
): TemplateProblem[] {
  const [ru, en] = LANGUAGES.map((language) => brokenFields(FunnelTemplate, value, language));
  return (ru ?? []).map(({ path, message }, index) => ({
    ...at(path),
    message: {
      ru: message ?? textsIn('ru')('error.UNKNOWN_FIELD'),
      en: en?.[index]?.message ?? textsIn('en')('error.UNKNOWN_FIELD'),
    },
  }));
}

function ruleProblems(
  template: FunnelTemplate,
  at: (path: Path) => Omit<TemplateProblem, 'message'>,
): TemplateProblem[] {
  return validateFunnel(draftOf(template)).map((problem) => ({
    ...at(pathOf(problem.path)),
    message: said((language) => ruleSentence(language, problem)),
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
  return textsIn(language)('template.not-yaml', { format: 'YAML', reason });
}

function said(sentence: (language: Language) => string): TemplateProblem['message'] {
  return { ru: sentence('ru'), en: sentence('en') };
}
