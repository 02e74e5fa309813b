import { z } from 'zod';

const Settings = z.object({
  CONVEYOR_TEST_POSTGRES: z.url({
    error: 'The test servers are not running: this spec belongs to another project.',
  }),
  CONVEYOR_TEST_REDIS: z.url().optional(),
});

/** Where the servers of this run are, as the set-up left it in the environment for Jest's workers. */
export function testSettings(): z.infer<typeof Settings> {
  return Settings.parse(process.env);
}

/**
 * Puts the addresses of the servers where the workers find them, and forgets the settings of the machine: a test must
 * never write to the database, the queue or the mail server that somebody works with.
 */
export function leaveSettings(postgres: string, redis: string | undefined): void {
  const foreign = /^(DATABASE_URL|REDIS_URL|SMTP_|SLACK_|TELEGRAM_|WEBHOOK_|PORT$|DATA_DIR$)/;
  for (const name of Object.keys(process.env).filter((key) => foreign.test(key))) delete process.env[name];
  process.env['CONVEYOR_TEST_POSTGRES'] = postgres;
  if (redis !== undefined) process.env['CONVEYOR_TEST_REDIS'] = redis;
}
