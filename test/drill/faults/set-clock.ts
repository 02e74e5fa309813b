import type { Statement } from '#database';
import { aLine, type Line } from '../../support/a-line.ts';
import { withQueue } from '../../support/drill-queue.ts';
import { eventually } from '../../support/eventually.ts';
import type { FaultSite } from '../../support/fault-site.ts';
import { enterLeads } from '../../support/lead-traffic.ts';
import { preload } from '../../support/preload.ts';
import type { ProductProcess } from '../../support/product-process.ts';
import { makeClockSettable, setClockAhead } from '../../support/settable-database-clock.ts';
import { allOf } from '../all-of.ts';
import type { Fault, Figures } from '../fault.ts';
import { figuresOf, seconds, tooLate } from '../figures-of.ts';
import { onSite } from '../on-site.ts';
import { pickUp } from '../pick-up.ts';
import { refusedStart } from '../refused-start.ts';
import { hireKeeper, untilToldOf, WATCHED } from '../told-of.ts';

const HOUR_MS = 3_600_000;
/** Mails that the mail server could not take, and that are to be tried again in a minute. */
const PUT_OFF = 10;
const MOST_MS = 30_000;
/** A minute that it must last, two looks, and the letter's own way. */
const MOST_TO_TELL_MS = 100_000;
/** What this process sees of a mail server's counts is a little older than they are. */
const LEEWAY_MS = 200;

/** It says that the clocks differ, and by about an hour. */
const CLEAR = /clock .* differ by -?3[56]\d\d\.\d s/;

const countPutOff: Statement<{ count: number }> = {
  name: 'drill_count_put_off',
  text: `select count(*)::int as count from notifications where state = 'retry'`,
};

/** A minute from now, as after some more attempts: the first pause is so short that a slow machine could miss it. */
const putOffFurther: Statement<{ id: string; dueAt: number }> = {
  name: 'drill_put_off_further',
  text: `update notifications set due_at = now() + interval '1 minute' where state = 'retry'
    returning id, (extract(epoch from due_at) * 1000)::float8 as "dueAt"`,
};

/** Somebody's clock, and how it is set. */
type Setting = Readonly<{
  prepare: (site: FaultSite) => Promise<void>;
  /** With what the worker is started whose clock it is, and with what one that starts while it is wrong. */
  running: Readonly<Record<string, string>>;
  starting: Readonly<Record<string, string>>;
  set: (site: FaultSite, worker: ProductProcess, aheadMs: number) => Promise<void>;
  aheadMs: number;
}>;

const nothing = async (): Promise<void> => undefined;

function ofWorker(aheadMs: number): Setting {
  const ahead = { ...preload('settable-clock'), CLOCK_AHEAD_MS: String(aheadMs) };
  return {
    aheadMs,
    prepare: nothing,
    running: { ...ahead, CLOCK_SET: 'by a signal' },
    starting: { ...ahead, CLOCK_SET: 'at the start' },
    set: async (_site, worker, to) => {
      worker.signal('SIGUSR2');
      await worker.says(`Clock ahead by ${to} ms`);
    },
  };
}

const OF_DATABASE: Setting = {
  aheadMs: HOUR_MS,
  prepare: (site) => makeClockSettable(site.databaseUrl),
  running: {},
  starting: {},
  set: (site, _worker, to) => setClockAhead(site.databaseUrl, to),
};

/** Has mails put off by a mail server that is away, and gives when each is due. */
async function putOff(site: FaultSite, line: Line, cut: () => Promise<void>): Promise<Map<string, number>> {
  await cut();
  await enterLeads(site.api, line, PUT_OFF);
  await eventually(
    `${PUT_OFF} mails are put off`,
    () => site.database.run(countPutOff, []),
    ([counted]) => counted?.count === PUT_OFF,
  );
  const waiting = await site.database.run(putOffFurther, []);
  return new Map(waiting.map(({ id, dueAt }) => [id, dueAt]));
}

/** Waits for the mails that were put off; says which came before they were due, and whether the last came long after. */
async function arrivals(site: FaultSite, due: ReadonlyMap<string, number>): Promise<readonly string[]> {
  const at = new Map<string, number>();
  await eventually(
    'what was put off arrives',
    async () => {
      const { counts } = await site.sink.counts();
      for (const id of due.keys()) if (counts[id] !== undefined && !at.has(id)) at.set(id, Date.now());
      return at.size;
    },
    (arrived) => arrived === due.size,
    { withinMs: 180_000 },
  );
  return [...due].flatMap(([id, dueAt]) => {
    const lateBy = (at.get(id) ?? dueAt) - dueAt;
    return lateBy < -LEEWAY_MS
      ? [`${id} was sent ${seconds(-lateBy)} s early`]
      : tooLate(id, lateBy, MOST_MS);
  });
}

/** Resolves when the next look for what is due is not further away than it may be. */
async function untilSwept(site: FaultSite): Promise<void> {
  await eventually(
    'the sweep is due within its period',
    () => withQueue(site.settings(), 'upkeep', (queue) => queue.getJobScheduler('notifications.sweep')),
    (scheduler) => (scheduler?.next ?? Number.POSITIVE_INFINITY) < Date.now() + MOST_MS,
  );
}

async function setClock(setting: Setting): Promise<Figures> {
  const { aheadMs, prepare, running, set, starting } = setting;
  return onSite({}, async (site) => {
    await hireKeeper(site);
    const line = await aLine().withSpecialists(5).insert(site.database);
    await prepare(site);
    const wire = await site.wireTo('SMTP_URL');
    await site.start('api', WATCHED);
    const worker = await site.start('worker', { ...WATCHED, ...running, SMTP_URL: wire.url });
    const due = await putOff(site, line, () => wire.cut());
    await wire.mend();
    await set(site, worker, aheadMs);
    const began = performance.now();
    const watching = Promise.all([arrivals(site, due), untilToldOf(site, 'clock-skew', began)]);
    // Nobody waits for it yet, and a failure that nobody waits for would end the whole drill.
    watching.catch(() => undefined);
    const refused = await refusedStart(site, 'worker', { with: starting, says: CLEAR });
    const whileWrong = await pickUp(site, line);
    const [untimely, alertMs] = await watching;
    await set(site, worker, 0);
    const afterwards = await pickUp(site, line);
    const swept = performance.now();
    await untilSwept(site);
    return figuresOf(site, {
      recoverMs: Math.max(whileWrong, afterwards),
      alertMs,
      unexpected: [
        ...refused,
        ...untimely,
        ...tooLate('the next mail', Math.max(whileWrong, afterwards), MOST_MS),
        ...tooLate('the next sweep after the clock was right again', performance.now() - swept, MOST_MS),
        ...tooLate('telling of clock-skew', alertMs, MOST_TO_TELL_MS),
      ],
    });
  });
}

/** F13. */
export const SET_CLOCK: Fault = {
  id: 'F13',
  what: "a worker's clock is set an hour ahead, another one's an hour back, and elsewhere the database's an hour ahead, while mails wait to be tried again; then it is set right",
  recovers:
    'from when a lead is entered while the clock is wrong, and after it was set right, until its mail is with the mail server; the longer one',
  run: () =>
    allOf({
      ahead: () => setClock(ofWorker(HOUR_MS)),
      back: () => setClock(ofWorker(-HOUR_MS)),
      database: () => setClock(OF_DATABASE),
    }),
};
