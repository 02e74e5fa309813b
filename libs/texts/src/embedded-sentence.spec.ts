import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '#conveyor';
import { databaseTroubleSentence, type DatabaseTrouble } from './embedded-sentence.ts';

const folder = '/srv/conveyor';

const troubles: readonly DatabaseTrouble[] = [
  { code: 'BINARIES_MISSING', facts: { platform: 'linux-riscv64' } },
  { code: 'FOLDER_NOT_WRITABLE', facts: { folder, reason: 'no_permission' } },
  { code: 'FOLDER_NOT_WRITABLE', facts: { folder, reason: 'not_a_folder' } },
  { code: 'FOLDER_NOT_WRITABLE', facts: { folder, reason: 'too_long' } },
  { code: 'FOLDER_IN_USE', facts: { folder, pid: 4711, host: 'desk' } },
  { code: 'FOLDER_NOT_REACHABLE', facts: { folder, account: 'nobody' } },
  { code: 'NOT_A_CLUSTER', facts: { folder } },
  { code: 'VERSION_MISMATCH', facts: { folder, found: '17', expected: '18' } },
  { code: 'PASSWORD_LOST', facts: { file: `${folder}/postgres.json` } },
  { code: 'DISK_FULL', facts: { folder } },
  {
    code: 'START_FAILED',
    facts: { folder, logFile: `${folder}/postgres.log`, lastLines: ['FATAL: a', 'LOG: b'] },
  },
];

describe('a trouble of the built-in database', () => {
  it('names the process that holds the folder', () => {
    const held = { code: 'FOLDER_IN_USE', facts: { folder, pid: 4711, host: 'desk' } } as const;
    expect(databaseTroubleSentence('en', held)).toBe(
      'Another Conveyor runs on the folder /srv/conveyor: process 4711 on desk. Stop it, or choose another folder with DATA_DIR.',
    );
    expect(databaseTroubleSentence('ru', held)).toBe(
      'С папкой /srv/conveyor уже работает другой Конвейер: процесс 4711 на desk. Остановите его или задайте другую папку в DATA_DIR.',
    );
  });

  it.each(LANGUAGES)('is told with all its facts in %s', (language) => {
    for (const trouble of troubles) {
      const sentence = databaseTroubleSentence(language, trouble);
      const { reason: _reason, ...facts } = { reason: '', ...trouble.facts };
      for (const fact of Object.values(facts).flat()) expect(sentence).toContain(String(fact));
    }
  });
});
