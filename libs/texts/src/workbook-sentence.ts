import type { Language } from '#conveyor';
import { textsIn } from './texts.ts';

/** Why a workbook could not be used, as a code and its facts. */
export type WorkbookTroubleFacts =
  | {
      code: 'NOT_WORKBOOK' | 'WORKBOOK_LOCKED' | 'WORKBOOK_DAMAGED' | 'WORKBOOK_TOO_MUCH';
      details: Readonly<{ file: string }>;
    }
  | { code: 'WORKBOOK_FORMAT'; details: Readonly<{ file: string; format: string }> }
  | {
      code: 'WORKBOOK_TOO_LARGE' | 'WORKBOOK_UNPACKS_TOO_LARGE';
      details: Readonly<{ file: string; most: number }>;
    }
  | { code: 'WORKBOOK_TOO_SLOW'; details: Readonly<{ file: string; seconds: number }> }
  | {
      code: 'SHEET_MISSING' | 'SHEET_EMPTY' | 'SHEET_WITHOUT_TABLE';
      details: Readonly<{ file: string; sheet: string }>;
    }
  | { code: 'HEADING_EMPTY'; details: Readonly<{ file: string; sheet: string; line: number }> };

const KINDS = '.xlsx, .xls, .ods';
const BEST = '.xlsx';
const TEXT = 'CSV';
const MEGABYTE = 1_048_576;

/** What is wrong with a workbook and what to do about it. */
export function workbookSentence(language: Language, { code, details }: WorkbookTroubleFacts): string {
  const t = textsIn(language);
  const megabytes = (bytes: number): number => Math.floor(bytes / MEGABYTE);
  switch (code) {
    case 'NOT_WORKBOOK':
      return t('workbook.none', { ...details, kinds: KINDS });
    case 'WORKBOOK_FORMAT':
      return t('workbook.format', { ...details, kinds: KINDS, best: BEST });
    case 'WORKBOOK_LOCKED':
      return t('workbook.locked', details);
    case 'WORKBOOK_DAMAGED':
      return t('workbook.damaged', { ...details, best: BEST });
    case 'WORKBOOK_TOO_LARGE':
      return t('workbook.too-large', { ...details, most: megabytes(details.most), format: TEXT });
    case 'WORKBOOK_UNPACKS_TOO_LARGE':
      return t('workbook.unpacks-too-large', { ...details, most: megabytes(details.most), best: BEST });
    case 'WORKBOOK_TOO_SLOW':
      return t('workbook.too-slow', { ...details, count: details.seconds, format: TEXT });
    case 'WORKBOOK_TOO_MUCH':
      return t('workbook.too-much', { ...details, format: TEXT });
    case 'SHEET_MISSING':
      return t('workbook.sheet-missing', details);
    case 'SHEET_EMPTY':
      return t('workbook.sheet-empty', details);
    case 'SHEET_WITHOUT_TABLE':
      return t('workbook.sheet-without-table', details);
    case 'HEADING_EMPTY':
      return t('workbook.heading-empty', details);
  }
}
