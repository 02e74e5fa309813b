import { LATEST_SCHEMA_VERSION } from 'bullmq';
import type { Statement } from '#database';
import { aLine } from '../../support/a-line.ts';
import { administer } from '../../support/database-names.ts';
import type { FaultSite } from '../../support/fault-site.ts';
import { enterLeads } from '../../support/lead-traffic.ts';
import type { ProgramName } from '../../support/product-process.ts';
import type { Fault } from '../fault.ts';
import { figuresSince } from '../figures-of.ts';
import { onSite } from '../on-site.ts';

const LEADS = 20;
const PROGRAMS: readonly ProgramName[] = ['api', 'worker'];

/** Everything that a start could change where it may not: what tables there are, and what migrations were run. */
const readSchema: Statement<{ seen: string }> = {
  name: 'drill_schema',
  text: `select md5(string_agg(row, '; ' order by row)) as seen from (
    select format('%s.%s.%s %s', table_schema, table_name, column_name, data_type) as row from information_schema.columns
      where table_schema not in ('pg_catalog', 'information_schema')
    union all select name from migrations
    union all select format('lead %s %s', id, version) from leads
    union all select format('message %s %s %s', id, state, attempts) from notifications) r`,
};

/** How the tables differ from the code that is started, and how that is made so and undone. */
type Difference = Readonly<{
  id: string;
  what: string;
  make: readonly string[];
  undo: readonly string[];
  /** What each process says that refuses. */
  says: RegExp;
  backend?: 'postgres';
}>;

/** Somebody who may use every table and change none, as a careful installation runs. */
const DEPLOYER = 'deployer';
const PASSWORD = 'deployed';
const MAY_USE = ['public', 'bullmq'].flatMap((schema) => [
  `grant usage on schema ${schema} to ${DEPLOYER}`,
  `grant select, insert, update, delete on all tables in schema ${schema} to ${DEPLOYER}`,
  `grant usage on all sequences in schema ${schema} to ${DEPLOYER}`,
]);

const DIFFERENCES: readonly Difference[] = [
  {
    id: 'F23-behind',
    what: 'new code meets older tables, as a user who may not change them',
    make: [
      'alter table migrations rename to migrations_kept',
      'create table migrations (like migrations_kept including all)',
    ],
    undo: ['drop table migrations', 'alter table migrations_kept rename to migrations'],
    says: /^DATABASE_URL: the tables of this database are older than this Conveyor/,
  },
  {
    id: 'F23-ahead',
    what: 'old code meets tables that newer code has changed',
    make: [`insert into migrations (timestamp, name) values (9999999999999, 'SomethingNew9999999999999')`],
    undo: [`delete from migrations where timestamp = 9999999999999`],
    says: /^DATABASE_URL: a newer Conveyor has changed the tables of this database \(SomethingNew9999999999999\)/,
  },
  {
    id: 'F23-queue',
    what: 'new code meets an older schema of the queue, as a user who may not change it',
    make: [
      `create table bullmq.kept as select * from bullmq.migration where version = ${LATEST_SCHEMA_VERSION}`,
      `delete from bullmq.migration where version = ${LATEST_SCHEMA_VERSION}`,
    ],
    undo: ['insert into bullmq.migration select * from bullmq.kept', 'drop table bullmq.kept'],
    says: /^The tables of the queue are at version \d+, this Conveyor needs \d+/,
    backend: 'postgres',
  },
];

/** Starts every program and tells what was not as it should be: that it ran, what it said instead, that it changed something. */
async function refusals(
  site: FaultSite,
  says: RegExp,
  settings: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const before = await site.database.run(readSchema, []);
  const wrong: string[] = [];
  for (const name of PROGRAMS) {
    const begun = site.begin(name, settings);
    const ran = await Promise.race([
      begun.ended.then(() => false),
      begun.isReady(name).then(
        () => true,
        () => false,
      ),
    ]);
    await begun.end('SIGKILL');
    if (ran) wrong.push(`the ${name} ran`);
    else if (begun.said.length !== 1 || !says.test(begun.said[0] ?? ''))
      wrong.push(`the ${name} said: ${begun.account()}`);
  }
  const after = await site.database.run(readSchema, []);
  return before[0]?.seen === after[0]?.seen
    ? wrong
    : [...wrong, 'a start that was refused changed something'];
}

/** F23, one of its differences. */
function otherTables({ id, what, make, undo, says, backend }: Difference): Fault {
  return {
    id,
    what: `${what}, while 20 messages wait`,
    recovers: 'from the start of the code that fits until every message has ended',
    ...(backend && { backend }),
    run: () =>
      onSite({}, async (site) => {
        const url = site.settings()['DATABASE_URL'] ?? '';
        const line = await aLine().withSpecialists(5).insert(site.database);
        const api = await site.start('api');
        await enterLeads(site.api, line, LEADS);
        await api.end('SIGTERM');
        const deployed = new URL(url);
        [deployed.username, deployed.password] = [DEPLOYER, PASSWORD];
        const settings = { DATABASE_URL: deployed.href };
        const role = `create role ${DEPLOYER} login password '${PASSWORD}'`;
        const has = backend === 'postgres' || site.queue.settings['REDIS_URL'] === undefined;
        const grants = MAY_USE.filter((grant) => has || !grant.includes('bullmq'));
        for (const statement of [...make, role, ...grants]) await administer(url, statement);
        const unexpected = await refusals(site, says, settings);
        for (const statement of undo) await administer(url, statement);
        const began = performance.now();
        await Promise.all(PROGRAMS.map((name) => site.start(name, settings)));
        return figuresSince(began, site, { unexpected });
      }),
  };
}

/** F23. */
export const OTHER_TABLES: readonly Fault[] = DIFFERENCES.map(otherTables);
