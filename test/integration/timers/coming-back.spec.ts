import { describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import { HERE, reassign, type Desk } from '#conveyor';
import type { Statement } from '#database';
import {
  ChangeEmployee,
  DeliverNotification,
  EnterAbsence,
  HandOverAbsence,
  MoveLead,
  SweepTimers,
  WatchLead,
} from '#use-cases';
import { enterLead, SOMEBODY, specialist, to } from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { useDatabase } from '../../support/database.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { meanwhile } from '../../support/meanwhile.ts';
import { OFFICE } from '../../support/office-hours.ts';
import { never } from '../../support/signal.ts';

const url = useDatabase();
const [app, other] = [useLine(url), useLine(url)];

const TUESDAY_NOON = Date.UTC(2026, 11, 1, 9);
const MONDAY_AT_NINE = Date.UTC(2026, 11, 7, 6);

type Told = { id: string; kind: string; state: string; code: string | null };

const selectToldSince: Statement<Told> = {
  name: 'test_told_since',
  text: `select id, kind, state, code from notifications where employee_id = $1 and created_at >= $2 order by seq`,
};

/** What this person was told on the day on which the leads come back. */
const toldOnMonday = ({ id }: Person): Promise<Told[]> =>
  app.database.run(selectToldSince, [id, new Date(MONDAY_AT_NINE).toISOString()]);

/** The rows of the ledger in short. */
const rows = (told: readonly Told[]) => told.map(({ kind, state, code }) => [kind, state, code].join(' '));
const sent = (told: readonly Told[]) => told.filter(({ state }) => state === 'pending');

const ALONE = 'handoff.offered pending ';
const IN_ONE = 'handoff.offered suppressed IN_ONE_MESSAGE';
const TOGETHER = 'handoffs.offered pending ';

const setClock = (moment: number): void => {
  for (const { clock } of [app, other]) clock.tick(moment - clock.now());
};

const sweep = (by = app): Promise<number> => by.get(SweepTimers).run(never());

const holderOf = async ({ lead }: LeadMoved) =>
  (await recordOf(app.database, lead.id)).visits.at(-1)?.employeeId;

const visitsOf = async ({ lead }: LeadMoved) => (await recordOf(app.database, lead.id)).visits.length;

/** On a Tuesday the leads of these people are lent to a substitute until Monday. */
async function lend(substitute: Person, ...lenders: readonly Person[]): Promise<void> {
  for (const { id: employeeId } of lenders) {
    const days = { kind: 'vacation', firstDay: '2026-12-02', lastDay: '2026-12-04' } as const;
    const absence = { ...days, substituteId: substitute.id, bringBack: true };
    const { id: absenceId } = await app.get(EnterAbsence).run(employeeId, absence, SOMEBODY);
    await app.get(HandOverAbsence).run({ employeeId, absenceId }, SOMEBODY);
  }
}

/** Anna, Boris and Vera, who work office hours, on a Tuesday. */
async function aTeam(): Promise<{ line: Line; anna: Person; boris: Person; vera: Person }> {
  setClock(TUESDAY_NOON);
  const line = await aLine().withSpecialists(3, { hours: OFFICE.weekly }).insert(app.database);
  return { line, anna: specialist(line, 1), boris: specialist(line, 1, 2), vera: specialist(line, 1, 3) };
}

async function leadsOf(line: Line, holder: Person, count: number): Promise<LeadMoved[]> {
  const leads = [];
  for (let lead = 1; lead <= count; lead += 1)
    leads.push(await enterLead(app, line, { name: `Lead ${lead}`, receiver: to(holder) }));
  return leads;
}

/** No move of this lead is let through by the server, until the returned function is called. */
async function refuseMoves({ lead }: LeadMoved): Promise<() => Promise<unknown>> {
  const name = `refuse_${lead.id.replaceAll('-', '_')}`;
  const run = (what: string, text: string) =>
    app.database.run({ name: `test_${what}_${name}`, text } satisfies Statement<never>, []);
  await run(
    'make',
    `create function ${name}() returns trigger language plpgsql as $$ begin raise 'not this one'; end $$`,
  );
  await run(
    'set',
    `create trigger ${name} before insert on visits for each row when (new.lead_id = '${lead.id}') execute function ${name}()`,
  );
  return () => run('drop', `drop trigger ${name} on visits`);
}

describe('who works again and gets back what he had lent', () => {
  it('is told of all of it in one message on the day, from whom and which', async () => {
    const { line, anna, vera } = await aTeam();
    const leads = await leadsOf(line, anna, 3);
    await lend(vera, anna);
    setClock(MONDAY_AT_NINE);
    await sweep();
    expect(await Promise.all(leads.map(holderOf))).toEqual([anna.id, anna.id, anna.id]);
    const told = await toldOnMonday(anna);
    expect(rows(told)).toEqual([IN_ONE, IN_ONE, IN_ONE, TOGETHER]);
    await app.get(DeliverNotification).run(told.at(-1)?.id ?? '');
    expect(app.email.letters.at(-1)).toMatchObject({ subject: '3 leads for you · First contact' });
    expect(app.email.letters.at(-1)?.text).toContain(`${vera.name} passes you 3 leads`);
    await sweep();
    expect(await toldOnMonday(anna)).toHaveLength(4);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('gets all of it back though it took some time to hand it over', async () => {
    const { line, anna, vera } = await aTeam();
    const leads = await leadsOf(line, anna, 3);
    await app.clock.running(() => lend(vera, anna));
    setClock(MONDAY_AT_NINE);
    await sweep();
    expect(await Promise.all(leads.map(holderOf))).toEqual([anna.id, anna.id, anna.id]);
  });

  it('gets it back though his substitute was away himself, and had it handed over in his turn', async () => {
    const { line, anna, boris, vera } = await aTeam();
    const leads = await leadsOf(line, anna, 2);
    await app.clock.running(async () => {
      await lend(vera, anna);
      await lend(boris, vera);
    });
    expect(await Promise.all(leads.map(holderOf))).toEqual([boris.id, boris.id]);
    setClock(MONDAY_AT_NINE);
    await sweep();
    expect(await Promise.all(leads.map(holderOf))).toEqual([anna.id, anna.id]);
  });

  it('gets it back though his substitute has left since', async () => {
    const { line, anna, vera } = await aTeam();
    const [lead] = await leadsOf(line, anna, 1);
    await app.clock.running(async () => {
      await lend(vera, anna);
      await app.get(ChangeEmployee).run(vera.id, { version: 1, active: false, handOver: true }, SOMEBODY);
    });
    setClock(MONDAY_AT_NINE);
    await sweep();
    expect(lead && (await holderOf(lead))).toBe(anna.id);
  });

  it('is told of a single lead as always', async () => {
    const { line, anna, vera } = await aTeam();
    await leadsOf(line, anna, 1);
    await lend(vera, anna);
    setClock(MONDAY_AT_NINE);
    await sweep();
    expect(rows(await toldOnMonday(anna))).toEqual([ALONE]);
  });

  it('is told of his own leads, and others who are back on the same day of theirs', async () => {
    const { line, anna, boris, vera } = await aTeam();
    const leads = [...(await leadsOf(line, anna, 2)), ...(await leadsOf(line, boris, 2))];
    await lend(vera, anna, boris);
    setClock(MONDAY_AT_NINE);
    await sweep();
    expect(await Promise.all(leads.map(holderOf))).toEqual([anna.id, anna.id, boris.id, boris.id]);
    for (const person of [anna, boris])
      expect(rows(await toldOnMonday(person))).toEqual([IN_ONE, IN_ONE, TOGETHER]);
    const gone = 'lead.withdrawn suppressed IN_ONE_MESSAGE';
    const ofOne = [gone, gone, 'leads.withdrawn pending '];
    expect(rows(await toldOnMonday(vera))).toEqual([...ofOne, ...ofOne]);
  });

  it('has somebody who watches them told in one message, too', async () => {
    const { line, anna, vera } = await aTeam();
    for (const { lead } of await leadsOf(line, anna, 2))
      await app.get(WatchLead).run(lead.id, line.heads[0]?.id ?? '', SOMEBODY);
    await lend(vera, anna);
    setClock(MONDAY_AT_NINE);
    await sweep();
    const [head] = line.heads;
    expect(head && rows(sent(await toldOnMonday(head)))).toEqual(['leads.moved pending ']);
  });

  it('is told once when two processes look at one moment', async () => {
    const { line, anna, vera } = await aTeam();
    const leads = await leadsOf(line, anna, 5);
    await lend(vera, anna);
    setClock(MONDAY_AT_NINE);
    await Promise.all([sweep(app), sweep(other), sweep(app), sweep(other)]);
    expect(await Promise.all(leads.map(visitsOf))).toEqual(Array(5).fill(3));
    expect(rows(sent(await toldOnMonday(anna)))).toEqual([TOGETHER]);
  });

  it('gets nothing that a person gives to somebody else in that very moment', async () => {
    const { line, anna, boris, vera } = await aTeam();
    const [lead] = await leadsOf(line, anna, 1);
    if (!lead) throw new Error('There is no lead.');
    await lend(vera, anna);
    setClock(MONDAY_AT_NINE);
    const give = { leadId: lead.lead.id, version: null, bearing: HERE, caller: SOMEBODY } as const;
    const decide = (desk: Desk) => reassign(desk, { receiver: to(boris), brief: null });
    await meanwhile(
      app,
      (transaction) => app.get(MoveLead).within(transaction, { ...give, right: 'leads.assign', decide }),
      () => sweep(other),
    );
    expect(await holderOf(lead)).toBe(boris.id);
    await sweep();
    expect(await holderOf(lead)).toBe(boris.id);
  });

  it('gets the others when one can not be moved just then, and that one with the next look, each once', async () => {
    const { line, anna, boris, vera } = await aTeam();
    const leads = [...(await leadsOf(line, anna, 3)), ...(await leadsOf(line, boris, 1))];
    await lend(vera, anna, boris);
    const [first] = leads;
    if (!first) throw new Error('There is no lead.');
    const allow = await refuseMoves(first);
    setClock(MONDAY_AT_NINE);
    await expect(sweep()).rejects.toThrow('not this one');
    expect(await Promise.all(leads.map(holderOf))).toEqual([vera.id, anna.id, anna.id, boris.id]);
    expect(rows(sent(await toldOnMonday(anna)))).toEqual([TOGETHER]);
    await allow();
    await sweep();
    await sweep();
    expect(await Promise.all(leads.map(visitsOf))).toEqual([3, 3, 3, 3]);
    expect(rows(sent(await toldOnMonday(anna)))).toEqual([TOGETHER, ALONE]);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });
});
