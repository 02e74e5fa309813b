// Compares the migrations with the tables in the code, on a PostgreSQL of its own; then undoes the migrations and runs them again.
import { describeTables, migrate, migrationDrift, tableDrift } from '#database';
import { administer, databaseUrl } from '../test/support/database-names.ts';
import { PostgresServer } from '../test/support/postgres.ts';

const postgres = await PostgresServer.start({ durable: false });
try {
  const server = postgres.url('postgres');
  await administer(server, 'create database migrated');
  await administer(server, 'create database empty');
  const migrated = databaseUrl(server, 'migrated');
  await migrate(migrated);
  const drift = [
    ...(await tableDrift(migrated, await describeTables(databaseUrl(server, 'empty')))),
    ...(await migrationDrift(migrated)),
  ];
  if (drift.length > 0) {
    console.error(`The migrations and libs/database/src/tables differ:\n${drift.join('\n')}`);
    process.exitCode = 1;
  }
} finally {
  await postgres.remove();
}
