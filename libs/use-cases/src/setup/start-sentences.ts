import type { Language } from '#conveyor';
import { DatabaseUnusableError, isUnavailable } from '#database';
import { EmbeddedPostgresError } from '#database/embedded';
import { ConfigError, KeyFileError } from '#platform';
import { QueueError } from '#queue';
import { databaseTroubleSentence, settingSentence, textsIn, type Translate } from '#texts';
import { ConfigFilesError, type ConfigFileProblem } from '../line/config-file-problem.ts';
import { StartError } from './start-error.ts';

const DATABASE = 'DATABASE_URL';

/** Why a process can't start, one sentence a problem, for the operator who has to mend it. */
export function startSentences(error: unknown, language: Language): readonly string[] {
  const t = textsIn(language);
  if (error instanceof AggregateError) return error.errors.flatMap((each) => startSentences(each, language));
  if (error instanceof ConfigError)
    return error.problems.map((problem) => settingSentence(language, problem));
  if (error instanceof EmbeddedPostgresError) return [databaseTroubleSentence(language, error.trouble)];
  if (error instanceof DatabaseUnusableError) return [databaseSentence(t, error)];
  if (error instanceof QueueError) return [queueSentence(t, error)];
  if (error instanceof ConfigFilesError) {
    return error.problems.map((problem) => configFileSentence(t, problem, language));
  }
  if (error instanceof KeyFileError) return [t('start.key-file', { file: error.file, encoding: 'base64' })];
  if (error instanceof StartError) return [startSentence(t, error)];
  // It answered when it was asked whether it can be used, and does no more.
  if (isUnavailable(error))
    return [t('start.database-unreachable', { setting: DATABASE, reason: reasonOf(error) })];
  return [t('start.unexpected', { reason: reasonOf(error) })];
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** True when the sentences say all there is to know; false when the log should have the stack as well. */
export function isForeseen(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(isForeseen);
  if (isUnavailable(error)) return true;
  return [
    ConfigError,
    EmbeddedPostgresError,
    DatabaseUnusableError,
    QueueError,
    ConfigFilesError,
    KeyFileError,
    StartError,
  ].some((kind) => error instanceof kind);
}

function databaseSentence(t: Translate, { code, details }: DatabaseUnusableError): string {
  const setting = DATABASE;
  if (code === 'UNREACHABLE')
    return t('start.database-unreachable', { setting, reason: details.reason ?? '' });
  if (code === 'NOT_MADE') return t('start.database-not-made', { reason: details.reason ?? '' });
  if (code === 'TABLES_AHEAD')
    return t('start.database-ahead', { setting, migrations: details.reason ?? '' });
  if (code === 'TABLES_BEHIND') return t('start.database-behind', { setting, reason: details.reason ?? '' });
  const { version = '', oldest = '' } = details;
  return t('start.database-too-old', { setting, version, oldest });
}

function queueSentence(t: Translate, error: QueueError): string {
  const setting = 'REDIS_URL';
  const { facts } = error;
  if (error.code === 'QUEUE_STORE_EVICTS' && 'policy' in facts) {
    return t('start.queue-evicts', {
      setting,
      policy: String(facts.policy),
      name: 'maxmemory-policy',
      wanted: 'noeviction',
    });
  }
  if (error.code === 'QUEUE_STORE_UNREACHABLE' && 'store' in facts && facts.store === 'redis') {
    return t('start.queue-unreachable', { setting });
  }
  if (error.code === 'QUEUE_SCHEMA_OLD' && 'version' in facts)
    return t('start.queue-behind', { version: String(facts.version), expected: String(facts.expected) });
  if (error.code === 'QUEUE_SCHEMA_NEW') return t('start.queue-ahead');
  return t('start.queue-trouble', { reason: error.message });
}

function configFileSentence(t: Translate, problem: ConfigFileProblem, language: Language): string {
  const { holds, file, line, field } = problem;
  const message = problem.message[language];
  if (field === '') return t(`config-file.${holds}.problem.whole`, { file, line, message });
  return t(`config-file.${holds}.problem`, { file, line, field, message });
}

function startSentence(t: Translate, error: StartError): string {
  const { details } = error;
  if ('skewMs' in details) return t('start.clock-skewed', { seconds: (details.skewMs / 1000).toFixed(1) });
  if ('keyIds' in details)
    return t('start.secret-keys-missing', {
      keys: details.keyIds.join(', '),
      place: details.place,
      command: 'conveyor secrets forget',
    });
  const key = error.code === 'PORT_TAKEN' ? 'start.port-taken' : 'start.port-forbidden';
  return t(key, { setting: 'PORT', port: details.port });
}
