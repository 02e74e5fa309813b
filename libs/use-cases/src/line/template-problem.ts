import type { Language } from '#conveyor';

/** Something wrong in a template's file, in words of every language: whoever reads it is not known yet. */
export type TemplateProblem = Readonly<{
  file: string;
  /** Counted from 1. */
  line: number;
  /** Path of the field, `stages[2].colour`; empty for the whole. */
  field: string;
  message: Readonly<Record<Language, string>>;
}>;

/** Files of config/funnels that can't be used: every problem of every file. */
export class TemplatesError extends Error {
  override readonly name = 'TemplatesError';

  constructor(readonly problems: readonly TemplateProblem[]) {
    super(
      problems.map(({ file, line, field, message }) => `${file}:${line} ${field}: ${message.en}`).join('\n'),
    );
  }
}
