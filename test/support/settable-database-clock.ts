import { administer } from './database-names.ts';

/**
 * Lets a test set the clock by which a database answers whoever connects from now on: functions that are found before PostgreSQL's
 * own. Defaults of columns go by the real one.
 */
export async function makeClockSettable(url: string): Promise<void> {
  await administer(
    url,
    `do $$ begin
      create schema settable;
      create table settable.clock (ahead interval not null);
      insert into settable.clock values ('0');
      create function settable.clock_timestamp() returns timestamptz language sql volatile
        as 'select pg_catalog.clock_timestamp() + ahead from settable.clock';
      create function settable.now() returns timestamptz language sql stable
        as 'select pg_catalog.now() + ahead from settable.clock';
      execute format('alter database %I set search_path = public, settable, pg_catalog', current_database());
    end $$`,
  );
}

/** Sets the clock of such a database ahead by so many milliseconds. */
export async function setClockAhead(url: string, milliseconds: number): Promise<void> {
  await administer(url, `update settable.clock set ahead = interval '1 millisecond' * ${milliseconds}`);
}
