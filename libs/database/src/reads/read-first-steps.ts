import type { Connection, Statement } from '../statement.ts';

/** What of a line is there, a demo aside. */
export type LineBegun = Readonly<{
  hasFunnel: boolean;
  isStaffed: boolean;
  hasPeople: boolean;
  hasSignIns: boolean;
  hasLeads: boolean;
  hasHandoff: boolean;
}>;

/** Each is looked for until the first is found: of leads and handoffs there may be many. */
const readLineBegun: Statement<LineBegun> = {
  name: 'read_line_begun',
  text: `
with own as materialized (select f.id from funnels f
  where f.archived_at is null and not exists (select from demos m where m.funnel_id = f.id))
select exists (select from own) as "hasFunnel",
  exists (select from own where exists (select from stages s where s.funnel_id = own.id and s.archived_at is null)
    and not exists (select from stages s where s.funnel_id = own.id and s.archived_at is null
      and not exists (select from specialists p join employees e on e.id = p.employee_id
        where p.stage_id = s.id and e.active))) as "isStaffed",
  (select count(*) > 1 from (select from accounts limit 2) a) as "hasPeople",
  (select count(*) > 1 from (select from accounts a where a.password_hash is not null
    or exists (select from identities i where i.employee_id = a.employee_id) limit 2) a) as "hasSignIns",
  exists (select from own join leads l on l.funnel_id = own.id) as "hasLeads",
  exists (select from own join leads l on l.funnel_id = own.id
    join handoffs h on h.lead_id = l.id and h.from_employee_id is not null) as "hasHandoff"`,
};

/** How far whoever sets the line up has come. */
export async function lineBegunOf(connection: Connection): Promise<LineBegun> {
  const [begun] = await connection.run(readLineBegun, []);
  if (!begun) throw new Error('What is there of the line could not be read');
  return begun;
}
