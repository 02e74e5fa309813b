import { Database, migrate, nameFirstDepartmentOf, refuseOldServer } from '#database';
import { systemClock, type Config, type Logger } from '#platform';
import { checkRedis, migrateQueue } from '#queue';
import { textsIn } from '#texts';
import { MOST_SKEW_MS } from '../most-skew.ts';
import { StartError } from './start-error.ts';

/**
 * What must be true before a process of the line may run, in this order: the database answers and is new
 * enough, its tables and the queue's are up to date, a Redis drops nothing, the clocks agree, and the first
 * department has a name and a time zone. Throws a StartError or the adapter's own error; then the process must
 * end, because BullMQ remembers a failed first contact for ever.
 */
export async function prepareStores(config: Config, databaseUrl: string, logger: Logger): Promise<void> {
  await refuseOldServer(databaseUrl);
  const migrations = await migrate(databaseUrl);
  if (migrations.length > 0) logger.info({ migrations }, 'Tables brought up to date');
  if (config.queue.redis) {
    const { warnings } = await checkRedis(config.queue.redis.urls.reveal().join(','));
    for (const warning of warnings) logger.warn({}, warning);
  } else {
    await migrateQueue(databaseUrl);
  }
  const database = await Database.connect({
    url: databaseUrl,
    pool: 1,
    applicationName: 'conveyor preparation',
  });
  try {
    const { language, timeZone } = config;
    await refuseSkewedClock(database);
    await nameFirstDepartmentOf(database, { name: textsIn(language)('departments.first'), timeZone });
  } finally {
    await database.close();
  }
}

async function refuseSkewedClock(database: Database): Promise<void> {
  const skew = Math.round(await database.clockSkew(() => systemClock.now()));
  if (Math.abs(skew) > MOST_SKEW_MS)
    throw new StartError('CLOCK_SKEWED', { skewMs: skew, mostMs: MOST_SKEW_MS });
}
