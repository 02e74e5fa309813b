import type { Language } from '#conveyor';
import type { ChainBreak } from '#conveyor/audit';
import { textsIn } from './texts.ts';

/** Something in the audit that is not as it was left. */
export type AuditFindingFacts =
  | ChainBreak
  | Readonly<{ what: 'RECORDS_UNSEALED'; count: number; recordId: string; at: string }>
  | Readonly<{ what: 'HEAD_UNKNOWN'; hash: string }>;

/** What is wrong with the audit, as a sentence. */
export function auditFinding(language: Language, finding: AuditFindingFacts): string {
  const t = textsIn(language);
  switch (finding.what) {
    case 'SEAL_MISSING':
      return t('audit.found.SEAL_MISSING', finding);
    case 'RECORD_MISSING':
    case 'RECORD_CHANGED':
      return t(`audit.found.${finding.what}`, finding);
    case 'RECORDS_UNSEALED':
      return t('audit.found.RECORDS_UNSEALED', finding);
    case 'HEAD_UNKNOWN':
      return t('audit.found.HEAD_UNKNOWN', finding);
  }
}
