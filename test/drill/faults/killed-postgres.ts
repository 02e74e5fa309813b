import type { Statement } from '#database';
import { aLine } from '../../support/a-line.ts';
import { problemOf, type Answer } from '../../support/api-client.ts';
import { elapse, eventually } from '../../support/eventually.ts';
import type { FaultSettings, FaultSite } from '../../support/fault-site.ts';
import { LeadTraffic } from '../../support/lead-traffic.ts';
import { ProductProcess, type Ending } from '../../support/product-process.ts';
import type { Fault } from '../fault.ts';
import { figuresOf, tooLate } from '../figures-of.ts';
import { onSite } from '../on-site.ts';

const CLIENTS = 8;
/** What the API may take at most to say that it can't. */
const HANG_MS = 10_000;
/** What the line may take to go on, once the database is back. */
const RESUMED_WITHIN_MS = 30_000;
/** A mail server that keeps some messages under way all the time. */
export const BUSY: FaultSettings = { thinks: 20 };

/** How far each lead has come, and how many visits it took. */
const selectLeads: Statement<{ id: string; version: number; visits: number }> = {
  name: 'test_select_leads',
  text: `select l.id, l.version, count(v.id)::int as visits from leads l join visits v on v.lead_id = l.id group by l.id`,
};

/** What an outage of the database has left behind. */
export type Outage = Readonly<{
  answers: readonly Answer[];
  /** What is there otherwise than the API said, a sentence each. */
  wrong: readonly string[];
  /** What a worker that is started meanwhile says, and how it ends. */
  early: Readonly<{ ending: Ending; said: readonly string[] }>;
  endings: Readonly<{ api: readonly Ending[]; worker: readonly Ending[] }>;
  /** From the database's return until leads were made and mails went out again. */
  resumedMs: number;
}>;

/** Kills PostgreSQL with all its processes while leads move and mails go out, and brings it back after so many seconds. */
export async function outage(site: FaultSite, seconds: number): Promise<Outage> {
  const line = await aLine().withSpecialists(5, { capacity: 1_000 }).insert(site.database);
  const [api, worker] = await Promise.all([site.supervise('api'), site.supervise('worker')]);
  const traffic = new LeadTraffic(site.api, line, CLIENTS);
  await site.mailed(50);
  await site.postgres.kill();
  const [early] = await Promise.all([startTooEarly(site), elapse(seconds * 1_000)]);
  await site.postgres.resume();
  const began = performance.now();
  await untilResumed(site, traffic);
  const resumedMs = performance.now() - began;
  await traffic.stop();
  return {
    answers: traffic.answers,
    wrong: await goneWrong(site, traffic),
    early,
    endings: { api: api.endings, worker: worker.endings },
    resumedMs,
  };
}

/** Resolves when more leads are made than clients may have been asking for before, and a mail has gone out. */
export async function untilResumed(site: FaultSite, traffic: LeadTraffic): Promise<void> {
  const acknowledged = traffic.acknowledged.size;
  const { accepted } = await site.sink.counts();
  await Promise.all([
    eventually(
      'leads are made again',
      async () => traffic.acknowledged.size,
      (size) => size > acknowledged + CLIENTS,
    ),
    site.mailed(accepted + 1),
  ]);
}

/** The leads that are not where the API said that they are, and those of which it never said anything, a sentence each. */
export async function goneWrong(site: FaultSite, { acknowledged }: LeadTraffic): Promise<readonly string[]> {
  const leads = await site.database.run(selectLeads, []);
  const known = new Map(leads.map(({ id, version }) => [id, version]));
  return [
    ...[...acknowledged]
      .filter(([id, version]) => known.get(id) !== version)
      .map(([id]) => `acknowledged, and not there: lead ${id}`),
    // Every lead here was entered and then only advanced: a visit for each version, and none more.
    ...leads
      .filter(({ id, version, visits }) => !acknowledged.has(id) || visits !== version)
      .map(({ id }) => `there, and never acknowledged or moved too often: lead ${id}`),
  ];
}

async function startTooEarly(site: FaultSite): Promise<Outage['early']> {
  const worker = ProductProcess.begin('worker', site.settings());
  return { ending: await worker.ended, said: worker.said };
}

/** The answers by which nothing was done: a 503 as the code of its problem, any other as it is. */
export function refusalsOf({ answers }: Pick<Outage, 'answers'>): readonly string[] {
  return answers
    .filter(({ status }) => status !== 200 && status !== 201)
    .map((answer) => (answer.status === 503 ? `503 ${problemOf(answer).code}` : answer.text));
}

/** F5, with an outage of so many seconds. */
function killedPostgres(seconds: number): Fault {
  return {
    id: `F5-${seconds}s`,
    what: `PostgreSQL is killed with -9 with all its processes while leads move and mails go out, and comes back after ${seconds} s`,
    recovers: 'from its return until leads are made and mails go out again',
    run: () =>
      onSite(BUSY, async (site) => {
        const after = await outage(site, seconds);
        const refusals = new Set(refusalsOf(after));
        const slowest = Math.max(...after.answers.map(({ milliseconds }) => milliseconds));
        const figures = await figuresOf(site);
        return {
          ...figures,
          recoverMs: after.resumedMs,
          unexpected: [
            ...figures.unexpected,
            ...after.wrong,
            ...[...refusals]
              .filter((said) => said !== '503 UNAVAILABLE')
              .map((said) => `the API said ${said}`),
            ...[...after.endings.api, ...after.endings.worker].map(() => 'a process died of it'),
            ...(after.early.ending.code === 1 ? [] : ['a worker that was started meanwhile did not refuse']),
            ...tooLate('to go on', after.resumedMs, RESUMED_WITHIN_MS),
            ...tooLate('the slowest answer', slowest, HANG_MS),
          ],
        };
      }),
  };
}

/** F5: long enough for the locks of what is under way to outlive it, and too long. */
export const KILLED_POSTGRES: readonly Fault[] = [killedPostgres(5), killedPostgres(20)];
