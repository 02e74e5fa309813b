import { createPostgresBackend, runMigrations, setDefaultBackendFactory, Worker } from 'bullmq';
import { createTransport } from 'nodemailer';
import pg from 'pg';

/**
 * What the delivery worker is held against: BullMQ and nodemailer as their readmes have them, with the same
 * concurrency, lock and connections. A job is a mail; nothing is read, nothing is remembered.
 */
const [queueUrl = '', prefix = '', smtpUrl = '', concurrency = '20'] = process.argv.slice(2);

const isPostgres = queueUrl.startsWith('postgres');
if (isPostgres) setDefaultBackendFactory(createPostgresBackend);
const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 8, maxMessages: Infinity });

async function connection(): Promise<{ url: string } | pg.Pool> {
  if (!isPostgres) return { url: queueUrl };
  const pool = new pg.Pool({ connectionString: queueUrl, max: 10, options: '-c search_path=bullmq' });
  const client = await pool.connect();
  await runMigrations(client);
  client.release();
  return pool;
}

const worker = new Worker<{ notificationId: string }>(
  'raw',
  async ({ data }) => {
    await transport.sendMail({
      from: { name: 'Bench', address: 'bench@bench.test' },
      to: { name: 'Employee', address: 'e1@bench.test' },
      subject: 'Lead · Stage 1',
      text: 'A lead for you. '.repeat(40),
      html: `<p>${'A lead for you. '.repeat(120)}</p>`,
      headers: { 'X-Conveyor-Notification': data.notificationId },
    });
  },
  {
    connection: await connection(),
    ...(isPostgres ? {} : { prefix }),
    concurrency: Number(concurrency),
    lockDuration: 15_000,
    removeOnComplete: { age: 600 },
  },
);
await worker.waitUntilReady();
process.stdout.write('ready\n');
process.once('SIGTERM', () => void worker.close().then(() => process.exit(0)));
