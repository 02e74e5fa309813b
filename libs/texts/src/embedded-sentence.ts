import type { Language } from '#conveyor';
import { textsIn } from './texts.ts';

/** Why the built-in database could not be used, as a code and its facts. */
export type DatabaseTrouble =
  | { code: 'BINARIES_MISSING'; facts: Readonly<{ platform: string }> }
  | {
      code: 'FOLDER_NOT_WRITABLE';
      facts: Readonly<{ folder: string; reason: 'not_a_folder' | 'no_permission' | 'too_long' }>;
    }
  | { code: 'FOLDER_IN_USE'; facts: Readonly<{ folder: string; pid: number; host: string }> }
  | { code: 'FOLDER_NOT_REACHABLE'; facts: Readonly<{ folder: string; account: string }> }
  | { code: 'NOT_A_CLUSTER'; facts: Readonly<{ folder: string }> }
  | { code: 'VERSION_MISMATCH'; facts: Readonly<{ folder: string; found: string; expected: string }> }
  | { code: 'PASSWORD_LOST'; facts: Readonly<{ file: string }> }
  | { code: 'DISK_FULL'; facts: Readonly<{ folder: string }> }
  | {
      code: 'START_FAILED';
      facts: Readonly<{ folder: string; logFile: string; lastLines: readonly string[] }>;
    };

/** What a sentence sends a person to: the settings that lead out, and the product behind the built-in database. */
const FOLDER_SETTING = { setting: 'DATA_DIR' };
const SERVER_SETTING = { setting: 'DATABASE_URL', product: 'PostgreSQL' };

const FOLDER_KEYS = {
  no_permission: 'embedded.folder-no-permission',
  not_a_folder: 'embedded.folder-not-a-folder',
  too_long: 'embedded.folder-too-long',
} as const;

/** What happened and what to do about it, in a sentence or two. */
export function databaseTroubleSentence(language: Language, { code, facts }: DatabaseTrouble): string {
  const t = textsIn(language);
  switch (code) {
    case 'BINARIES_MISSING':
      return t('embedded.binaries-missing', { ...facts, ...SERVER_SETTING });
    case 'FOLDER_NOT_WRITABLE': {
      const values = { folder: facts.folder, ...FOLDER_SETTING };
      return t(FOLDER_KEYS[facts.reason], values);
    }
    case 'FOLDER_IN_USE':
      return t('embedded.folder-in-use', { ...facts, ...FOLDER_SETTING });
    case 'FOLDER_NOT_REACHABLE':
      return t('embedded.folder-not-reachable', { ...facts, ...FOLDER_SETTING });
    case 'NOT_A_CLUSTER':
      return t('embedded.not-a-cluster', { ...facts, ...FOLDER_SETTING });
    case 'VERSION_MISMATCH':
      return t('embedded.version-mismatch', { ...facts, ...FOLDER_SETTING, product: 'PostgreSQL' });
    case 'PASSWORD_LOST':
      return t('embedded.password-lost', facts);
    case 'DISK_FULL':
      return t('embedded.disk-full', facts);
    case 'START_FAILED':
      return t('embedded.start-failed', {
        folder: facts.folder,
        lines: facts.lastLines.join(' '),
        file: facts.logFile,
      });
  }
}
