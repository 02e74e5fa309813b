import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { INVARIANTS, MINUTE, type Breach, type Invariant } from '#conveyor';
import { AdvanceLead, CheckInvariants, HandOutLeads } from '#use-cases';
import { aLine, type Line } from '../../support/a-line.ts';
import { BY_POLICY, enterLead, SOMEBODY } from '../../support/a-lead.ts';
import { useCli } from '../../support/cli.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();
let line: Line;

const sql = (text: string): Promise<unknown> => app.database.run({ name: '', text }, []);

/** Two leads: one at the second stage, one at the first, both held; every message has ended. */
async function aHealthyLine(): Promise<void> {
  await sql('truncate notifications, decisions, handoffs, visits, leads cascade');
  await sql('update specialists set capacity = 100');
  const { lead } = await enterLead(app, line, { receiver: BY_POLICY });
  await enterLead(app, line, { receiver: BY_POLICY });
  app.clock.tick(MINUTE);
  const { id, version } = lead;
  const onward = { version, toStageId: null, receiver: BY_POLICY, brief: null };
  await app.get(AdvanceLead).run(id, onward, SOMEBODY);
  // Who has just become free would be given what a test puts into the queue.
  await app.get(HandOutLeads).idle();
  await sql(`update notifications set state = 'sent', sent_at = changed_at`);
  app.clock.tick(5 * MINUTE);
}

async function broken(): Promise<Partial<Record<Invariant, readonly Breach[]>>> {
  const found = await app.get(CheckInvariants).run({ thoroughly: true });
  return Object.fromEntries(
    found.filter(({ rows }) => rows.length > 0).map(({ invariant, rows }) => [invariant, rows]),
  );
}

/** How each promise can be broken by hand, and what must be said then. */
const BREAKS: readonly (readonly [Invariant, string, string, object])[] = [
  [
    'one_open_visit_while_open',
    'a lead that is won and still stands somewhere',
    `update leads set status = 'won', closed_at = now() where id = (select lead_id from visits where ended_at is null limit 1)`,
    { what: 'OPEN_VISITS', facts: { status: 'won', visits: 1 } },
  ],
  [
    'one_open_visit_while_open',
    'a lead that stands at two places',
    `insert into visits (id, lead_id, number, stage_id, entered_at)
      select gen_random_uuid(), lead_id, number + 1, stage_id, entered_at from visits where ended_at is null limit 1`,
    { what: 'OPEN_VISITS', facts: { status: 'open', visits: 2 } },
  ],
  [
    'one_open_visit_while_open',
    'an open lead that stands nowhere',
    `update visits set ended_at = entered_at, outcome = 'won' where ended_at is null`,
    { what: 'OPEN_VISITS', facts: { status: 'open', visits: 0 } },
  ],
  [
    'visits_without_gap_or_overlap',
    'a gap between two visits',
    `update visits set entered_at = entered_at + interval '1 second' where number = 2`,
    {
      what: 'VISIT_OUT_OF_ORDER',
      facts: { number: 2, begins: expect.any(String), before: expect.any(String) },
    },
  ],
  [
    'visits_without_gap_or_overlap',
    'two visits that overlap',
    `update visits set entered_at = entered_at - interval '1 second' where number = 2`,
    { what: 'VISIT_OUT_OF_ORDER' },
  ],
  [
    'visits_without_gap_or_overlap',
    'a visit that is missing in between',
    'update visits set number = 3 where number = 2',
    { what: 'VISIT_WITHOUT_EARLIER', facts: { number: 3 } },
  ],
  [
    'taken_back_is_whole',
    'a visit that was taken back and is gone on with by nobody',
    'update visits set taken_back = true where number = 1 and ended_at is not null',
    { what: 'TAKEN_BACK_BY_HALF', facts: { number: 1 } },
  ],
  [
    'taken_back_is_whole',
    'a visit that was undone without what was before',
    `update visits set outcome = 'undone' where number = 1 and ended_at is not null`,
    { what: 'TAKEN_BACK_BY_HALF', facts: { number: 1 } },
  ],
  [
    'taken_back_is_whole',
    'a visit that goes on with nothing',
    'update visits set stands_since = entered_at where number = 2',
    { what: 'TAKEN_BACK_BY_HALF', facts: { number: 2 } },
  ],
  [
    'figures_are_visits',
    'a change that no figure has heard of',
    'delete from visit_deltas',
    {
      what: 'FIGURES_OFF',
      facts: { counted: 0, ended: 0, are: expect.any(Number), have: expect.any(Number) },
    },
  ],
  [
    'figures_are_visits',
    'times that are told and that nobody took',
    'update visit_deltas set stay_bucket = stay_bucket + 2',
    {
      what: 'FIGURE_TIMES_OFF',
      facts: { measure: 'stay', percent: 50, shown: expect.any(String), is: '60.0' },
    },
  ],
  [
    'figures_are_visits',
    'working times that no figure has heard of',
    `alter table visits disable trigger visits_note_changed;
      update visits set worked_ms = 30000 where outcome = 'advanced';
      alter table visits enable trigger visits_note_changed`,
    { what: 'FIGURE_TIMES_OFF', facts: { measure: 'visit-worked', percent: 50, shown: '-', is: '30.0' } },
  ],
  ['handoff_is_told', 'a handoff without a message', 'delete from notifications', { what: 'NOBODY_TOLD' }],
  [
    'holder_has_handoff',
    'a holder who was never handed the lead',
    'delete from notifications; delete from handoffs',
    { what: 'HELD_WITHOUT_HANDOFF' },
  ],
  [
    'notification_ends',
    'a message that waits for ever',
    `update notifications set state = 'pending'`,
    { what: 'NOTIFICATION_STUCK', facts: { state: 'pending', since: expect.any(String) } },
  ],
  [
    'notification_ends',
    'a message that is being sent for ever',
    `update notifications set state = 'sending'`,
    { what: 'NOTIFICATION_STUCK', facts: { state: 'sending', since: expect.any(String) } },
  ],
  [
    'notification_ends',
    'a retry that never came',
    `update notifications set state = 'retry'`,
    { what: 'RETRY_MISSED', facts: { due: expect.any(String) } },
  ],
  [
    'within_capacity',
    'somebody with more leads than agreed',
    `insert into visits (id, lead_id, number, stage_id, employee_id, entered_at, seat)
      select gen_random_uuid(), lead_id, 9, stage_id, employee_id, entered_at, 200 from visits where ended_at is null;
      update specialists set capacity = 1`,
    { what: 'ABOVE_CAPACITY', facts: { held: 2, capacity: 1, stage: expect.any(String) } },
  ],
  [
    'move_is_decided',
    'a lead that is somewhere for no reason',
    'delete from decisions',
    { what: 'UNDECIDED' },
  ],
  [
    'decision_is_kept_to',
    'a lead with somebody who was not chosen',
    'update visits set employee_id = null where ended_at is null',
    { what: 'DECIDED_OTHERWISE', facts: { went: '-', decided: expect.any(String) } },
  ],
  [
    'decision_is_repeatable',
    'a decision that gives somebody else now',
    `update decisions set record = jsonb_set(record::jsonb, '{considered}', (
      select jsonb_agg(case when c->>'employeeId' = record->>'chosen' then jsonb_set(c, '{load}', '99') else c end)
      from jsonb_array_elements(record::jsonb->'considered') c))::json`,
    { what: 'NOT_REPEATABLE' },
  ],
  [
    'decision_is_repeatable',
    'a decision that can not even be read',
    `update decisions set record = '{"by": "policy"}'`,
    { what: 'NOT_REPEATABLE' },
  ],
  [
    'move_is_audited',
    'a lead that moved without a word in the audit',
    `alter table audit_records disable trigger all; delete from audit_records; alter table audit_records enable trigger all`,
    { what: 'UNAUDITED' },
  ],
  [
    'move_is_audited',
    'a lead that was won once, came back, and was lost by nobody',
    `update leads set status = 'lost', closed_at = now(); update visits set ended_at = now(), outcome = 'lost' where ended_at is null`,
    { what: 'CLOSED_UNAUDITED', facts: { status: 'lost' } },
  ],
];

describe('the check of the promises', () => {
  beforeAll(async () => {
    line = await aLine().withSpecialists(3).insert(app.database);
    // What the database itself refuses has to be let in before it can be found.
    await sql(
      'drop index visits_one_open_a_lead; drop index visits_number; drop index visits_one_lead_a_seat',
    );
  });
  beforeEach(aHealthyLine);

  it('finds nothing on a healthy line', async () => {
    expect(await broken()).toEqual({});
  });

  it.each(BREAKS)('%s: sees %s', async (invariant, _, breakIt, expected) => {
    for (const statement of breakIt.split(';')) await sql(statement);
    const found = await broken();
    expect(found[invariant]).toContainEqual(expect.objectContaining({ id: expect.any(String), ...expected }));
  });

  it('is proved for every promise', () => {
    expect(new Set(BREAKS.map(([invariant]) => invariant))).toEqual(new Set(INVARIANTS));
  });
});

describe('the doctor', () => {
  const english = useCli('en');
  const russian = useCli('ru');

  it('says that all is well, with exit code 0', async () => {
    const run = await english.run('doctor');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out.split('\n').filter((each) => each.startsWith('ok  '))).toHaveLength(INVARIANTS.length);
    expect(run.out).toMatch(/\n\nAll promises are kept\.\n$/);
  });

  it('names the promise that is broken and the rows, in the reader’s language, with exit code 1', async () => {
    const { stages } = await aLine().insert(russian.database);
    const lead = '00000000-0000-7000-8000-000000000001';
    const text = `insert into leads (id, funnel_id, version, status, name, created_at)
      select '${lead}', funnel_id, 1, 'open', 'Lead', now() from stages where id = '${stages[0]?.id}'`;
    await russian.database.run({ name: 'test_lead_nowhere', text }, []);
    const run = await russian.run('doctor');
    expect(run.code).toBe(1);
    expect(run.out).toContain('НАРУШЕНО  Открытый лид стоит ровно в одном месте, закрытый — нигде\n');
    expect(run.out).toContain(`  ${lead}  лид: состояние open, открытых визитов 0\n`);
    expect(run.out).toContain('\nНарушено 1 обещание.\n');
  });

  it('tells programs the same as JSON', async () => {
    const run = await russian.run('doctor', '--json');
    const { ok, invariants } = JSON.parse(run.out);
    expect([run.code, ok]).toEqual([1, false]);
    expect(invariants).toHaveLength(INVARIANTS.length);
    expect(invariants[0]).toEqual({
      invariant: 'one_open_visit_while_open',
      ok: false,
      rows: [{ id: expect.any(String), what: 'OPEN_VISITS', facts: { status: 'open', visits: 0 } }],
    });
  });
});
