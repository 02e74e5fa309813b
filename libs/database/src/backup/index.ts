export { BackupError, type BackupErrorDetails } from './backup-error.ts';
export type { Manifest } from './backup-format.ts';
export { checkBackup, type BackupRead } from './read-backup.ts';
export { restoreBackup, type Restored } from './restore-backup.ts';
export { writeBackup, type Progress } from './write-backup.ts';
