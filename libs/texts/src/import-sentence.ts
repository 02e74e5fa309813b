import type { Language } from '#conveyor';
import type { FileReader } from './file-sentence.ts';
import { textsIn } from './texts.ts';

/** Why an import can't begin, by rule, with its facts. */
export type ImportProblemFacts =
  | Readonly<{ rule: 'COLUMN_MISSING'; column: string; headings: string }>
  | Readonly<{ rule: 'FIELD_UNKNOWN'; field: string; fields: string }>
  | Readonly<{ rule: 'FIELD_TWICE'; field: string }>
  | Readonly<{ rule: 'NAME_MISSING'; headings: string }>
  | Readonly<{ rule: 'TOO_MANY_ROWS'; most: number }>
  | Readonly<{ rule: 'FUNNEL_UNKNOWN'; funnel: string; funnels: string }>
  | Readonly<{ rule: 'FUNNEL_AMBIGUOUS'; funnel: string }>
  | Readonly<{ rule: 'FUNNEL_TAKEN'; funnel: string }>
  | Readonly<{ rule: 'STAGE_UNKNOWN'; stage: string; stages: string }>;

/** What keeps a file from being imported, as a sentence. */
export function importSentence(
  language: Language,
  problem: ImportProblemFacts,
  reader: FileReader = 'console',
): string {
  const t = textsIn(language);
  switch (problem.rule) {
    case 'COLUMN_MISSING':
      return t('import.problem.column', problem);
    case 'FIELD_UNKNOWN':
      return t('import.problem.field', problem);
    case 'FIELD_TWICE':
      return t('import.problem.field-twice', problem);
    case 'NAME_MISSING':
      return reader === 'page'
        ? t('import.problem.name.sent', problem)
        : t('import.problem.name', { ...problem, option: '--map "…=name"' });
    case 'TOO_MANY_ROWS':
      return t('import.problem.rows', problem);
    case 'FUNNEL_UNKNOWN':
      return t('import.problem.funnel', problem);
    case 'FUNNEL_AMBIGUOUS':
      return t('import.problem.funnel-ambiguous', problem);
    case 'FUNNEL_TAKEN':
      return t('import.problem.funnel-taken', problem);
    case 'STAGE_UNKNOWN':
      return t('import.problem.stage', problem);
  }
}
