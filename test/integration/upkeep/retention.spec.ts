import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DAY, MINUTE } from '#conveyor';
import { LeadReader, type Statement } from '#database';
import { keepChallengeOf } from '#database/accounts';
import { DeliverNotification, LoseLead, PurgeRecords, WakeUps, WinLead } from '#use-cases';
import { enterLead, SOMEBODY, underKey } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { auditOf } from '../../support/audit-records.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

/** A line whose owner keeps what is left of signing in for ever. */
const keeping = useLine(undefined, () => ({ RETENTION_SIGN_IN_DAYS: '0' }));
const countChallenges: Statement<{ rows: number }> = {
  name: 'test_count_challenges',
  text: 'select count(*)::int as rows from passkey_challenges',
};

const purge = () => app.get(PurgeRecords).run();

const nameOf = async (id: string) => (await new LeadReader(app.database).card(id))?.card.name;

const counted = async (table: string): Promise<number> => {
  const count: Statement<{ rows: number }> = {
    name: `test_count_${table}`,
    text: `select count(*)::int as rows from ${table}`,
  };
  return (await app.database.run(count, []))[0]?.rows ?? 0;
};

/** What the audit says of the runs of this spec file, the last one last. */
const purged = async () =>
  (await auditOf(app.database, null))
    .filter(({ action }) => action === 'records.purged')
    .map(({ details }) => details);

describe('what is kept for a time', () => {
  it('is the name of a lead that was lost, for three years; that of one that was won is for ever', async () => {
    const line = await aLine().insert(app.database);
    const [lost, won, open] = [
      await enterLead(app, line, { name: 'Lost' }),
      await enterLead(app, line, { name: 'Won' }),
      await enterLead(app, line, { name: 'Open' }),
    ];
    await app.get(LoseLead).run(lost.lead.id, { version: 1, reason: 'Silent' }, SOMEBODY);
    await app.get(WinLead).run(won.lead.id, { version: 1 }, SOMEBODY);
    app.clock.tick(1_095 * DAY);
    await purge();
    expect(await nameOf(lost.lead.id)).toBe('Lost');
    app.clock.tick(1);
    await purge();
    expect(await Promise.all([lost, won, open].map(({ lead }) => nameOf(lead.id)))).toEqual([
      '',
      'Won',
      'Open',
    ]);
    expect((await purged()).at(-1)).toMatchObject({ 'lost-leads': 1 });
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('is what a server has answered, for ninety days, but for what somebody still has to look after', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    await app.get(WakeUps).idle();
    const [notification] = (await recordOf(app.database, lead.id)).notifications;
    const refused = {
      outcome: 'rejected',
      phase: 'rcpt',
      code: '550',
      detail: 'no such user',
      cause: 'address',
    } as const;
    app.email.ends(refused);
    await app.get(DeliverNotification).run(notification?.id ?? '');
    const details = async () =>
      (await recordOf(app.database, lead.id)).notifications.map(({ detail }) => detail);
    app.clock.tick(90 * DAY);
    await purge();
    expect(await details()).toEqual(['no such user']);
    app.clock.tick(1);
    await purge();
    expect(await details()).toEqual([null]);
  });

  it('is the answer to a request that may be repeated, for a day', async () => {
    const line = await aLine().insert(app.database);
    await enterLead(app, line, { caller: underKey(randomUUID()) });
    app.clock.tick(DAY);
    await purge();
    const before = await counted('idempotency_keys');
    expect(before).toBeGreaterThan(0);
    app.clock.tick(1);
    await purge();
    expect(await counted('idempotency_keys')).toBe(0);
  });

  it('is never what a device was asked to sign, once that is over: anybody can have such a row made', async () => {
    const expiresAt = keeping.clock.now() + MINUTE;
    await keepChallengeOf(keeping.database, { challenge: randomUUID(), employeeId: null, expiresAt });
    const challenges = () => keeping.database.run(countChallenges, []);
    await keeping.get(PurgeRecords).run();
    expect(await challenges()).toEqual([{ rows: 1 }]);
    keeping.clock.tick(MINUTE + 1);
    await keeping.get(PurgeRecords).run();
    expect(await challenges()).toEqual([{ rows: 0 }]);
  });

  it('is counted once a run, and a run that finds nothing is not worth a record', async () => {
    await purge();
    const before = (await purged()).length;
    await purge();
    expect(await purged()).toHaveLength(before);
  });
});
