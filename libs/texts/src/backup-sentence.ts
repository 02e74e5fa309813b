import type { Language } from '#conveyor';
import { textsIn } from './texts.ts';

/** Why something can't be backed up or restored, as a code and its facts. */
export type BackupTrouble = Readonly<{
  code: 'NOT_A_BACKUP' | 'DAMAGED' | 'OTHER_VERSION' | 'BACKUP_NEWER' | 'NOT_EMPTY';
  details: Readonly<{
    reason?: string;
    product?: string;
    migrations?: readonly string[];
    tables?: readonly string[];
  }>;
}>;

/** What happened and what to do about it. */
export function backupSentence(language: Language, { code, details }: BackupTrouble): string {
  const t = textsIn(language);
  switch (code) {
    case 'NOT_A_BACKUP':
      return t('backup.NOT_A_BACKUP');
    case 'DAMAGED':
      return t('backup.DAMAGED', { reason: details.reason ?? '' });
    case 'OTHER_VERSION':
      return t('backup.OTHER_VERSION');
    case 'BACKUP_NEWER':
      return t('backup.BACKUP_NEWER', { version: details.product ?? '' });
    case 'NOT_EMPTY':
      return t('backup.NOT_EMPTY', { tables: details.tables?.join(', ') ?? '' });
  }
}
