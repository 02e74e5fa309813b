import type { Language } from '#conveyor';

/** What a file of config/ can hold. */
export type ConfigFileHolds = 'template' | 'calendar';

/** Something wrong in a file of config/, in words of every language: whoever reads it is not known yet. */
export type ConfigFileProblem = Readonly<{
  holds: ConfigFileHolds;
  file: string;
  /** Counted from 1. */
  line: number;
  /** Path of the field, `stages[2].colour`; empty for the whole. */
  field: string;
  message: Readonly<Record<Language, string>>;
}>;

/** Files of one folder of config/ that can't be used: every problem of every file. */
export class ConfigFilesError extends Error {
  override readonly name = 'ConfigFilesError';

  constructor(readonly problems: readonly ConfigFileProblem[]) {
    super(
      problems.map(({ file, line, field, message }) => `${file}:${line} ${field}: ${message.en}`).join('\n'),
    );
  }
}
