export type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded-postgres.ts';
export {
  EmbeddedPostgresError,
  type EmbeddedPostgresCode,
  type EmbeddedPostgresTrouble,
} from './embedded-postgres-error.ts';
export { refuseUnusableFolder } from './refuse-unusable-folder.ts';
export { joinOrStartEmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';
