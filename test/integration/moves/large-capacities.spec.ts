import { describe, expect, it } from '@jest/globals';
import type { Statement } from '#database';
import { enterLead, specialist, stage } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { justBefore } from '../../support/just-before.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

/** Leads of which the specialist $2 holds one on each of the seats 1 to $3 of stage $1. */
const takeSeats: Statement<never> = {
  name: 'test_take_seats',
  text: `
with
  entered as (insert into leads (id, funnel_id, version, status, name, created_at)
    select gen_random_uuid(), s.funnel_id, 1, 'open', 'Lead', now() from stages s, generate_series(1, $3::int) where s.id = $1
    returning id)
insert into visits (id, lead_id, number, stage_id, employee_id, entered_at, seat, seat_in_all)
select gen_random_uuid(), id, 1, $1, $2, now(), place, place
  from (select id, row_number() over () as place from entered) numbered`,
};

/** The server does it by itself within a minute. */
const analyze: Statement<never> = { name: 'test_analyze', text: 'analyze visits' };

describe('somebody who may hold ten thousand leads', () => {
  it('gets the last one, however long a free seat has to be looked for, and who comes second hears that there is none', async () => {
    const most = { capacity: 10_000, capacityInAll: 10_000 };
    const line = await aLine().withSpecialists(1, most).insert(app.database);
    const { id: employeeId } = specialist(line, 1);
    await app.database.run(takeSeats, [stage(line, 1).id, employeeId, most.capacity - 1]);
    await app.database.run(analyze, []);
    let first = null;
    justBefore(app.database, 'enter_lead', async () => {
      first = await enterLead(app, line);
    });
    const second = await enterLead(app, line);
    expect(first).toMatchObject({ lead: { employeeId } });
    expect(second.lead.waiting).toBe(true);
  });
});
