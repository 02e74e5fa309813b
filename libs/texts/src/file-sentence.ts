import type { Language } from '#conveyor';
import { textsIn } from './texts.ts';
import { workbookSentence, type WorkbookTroubleFacts } from './workbook-sentence.ts';

/** Why a file could not be used, as a code and its facts. */
export type FileTroubleFacts =
  | { code: 'FILE_MISSING'; details: Readonly<{ file: string }> }
  | { code: 'FILE_UNREADABLE' | 'FILE_UNWRITABLE'; details: Readonly<{ file: string; reason: string }> }
  | { code: 'ENCODING_UNKNOWN'; details: Readonly<{ encoding: string }> }
  | { code: 'NOT_TEXT'; details: Readonly<{ file: string; encoding: string }> }
  | { code: 'QUOTES_BROKEN'; details: Readonly<{ file: string; line: number }> }
  | { code: 'ROW_TOO_LONG'; details: Readonly<{ file: string; line: number; most: number }> }
  | { code: 'NO_HEADING'; details: Readonly<{ file: string }> }
  | { code: 'TABLE_TOO_LONG'; details: Readonly<{ most: number }> }
  | WorkbookTroubleFacts;

/** Where somebody reads what is wrong with a file of his: at a console that was told its path, or on a page from which he has sent it. */
export type FileReader = 'console' | 'page';

const FORMAT = 'CSV UTF-8';
const TABLE = 'CSV';
const PROGRAM = 'Excel';
const ENCODING = 'windows-1251';

/** What is wrong with a file and what to do about it. */
export function fileSentence(
  language: Language,
  trouble: FileTroubleFacts,
  reader: FileReader = 'console',
): string {
  const t = textsIn(language);
  switch (trouble.code) {
    case 'FILE_MISSING':
      return t('file.missing', trouble.details);
    case 'FILE_UNREADABLE':
      return t('file.unreadable', trouble.details);
    case 'FILE_UNWRITABLE':
      return t('file.unwritable', trouble.details);
    case 'ENCODING_UNKNOWN':
      return t('file.encoding', trouble.details);
    case 'NOT_TEXT':
      return reader === 'page'
        ? t('file.not-text.sent', { ...trouble.details, format: FORMAT, example: ENCODING })
        : t('file.not-text', { ...trouble.details, format: FORMAT, option: `--encoding ${ENCODING}` });
    case 'QUOTES_BROKEN':
      return t('file.quotes', trouble.details);
    case 'ROW_TOO_LONG':
      return t('file.row-too-long', trouble.details);
    case 'NO_HEADING':
      return t('file.no-heading', trouble.details);
    case 'TABLE_TOO_LONG':
      return t('file.table-too-long', { ...trouble.details, program: PROGRAM, format: TABLE });
    default:
      return workbookSentence(language, trouble);
  }
}
