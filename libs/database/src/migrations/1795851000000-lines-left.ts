import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of each plan it is kept since when the line is another one. */
export class LinesLeft1795851000000 implements MigrationInterface {
  readonly name = 'LinesLeft1795851000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** The people of a stage, as they are and as the plan has them: what else was agreed with them is not looked at for what has been. */
const PEOPLE = `array(select o.employee_id::text from specialists o where o.stage_id = s.id order by 1)`;
const PLANNED = `array(select o->>'employee' from json_array_elements(p.figures->'stages') e cross join json_array_elements(e->'proposed') o
    where e->>'stage' = s.id::text order by 1)`;

/** Lines that are other ones already: since somebody first set anew the specialists of a stage whose people are others now. */
const LEFT = `update plans set left_at = c.at, left_by = c.by from (
    select distinct on (p.id) p.id, a.at, (select e.id from employees e where e.id = a.actor_id) as by
    from plans p join stages s on s.funnel_id = p.funnel_id and s.archived_at is null and ${PEOPLE} <> ${PLANNED}
      join audit_records a on a.subject_id = s.id and a.action = 'specialists.set' and a.at > p.applied_at
    where p.undone_at is null and not exists (select from plans n where n.funnel_id = p.funnel_id and n.applied_at > p.applied_at)
    order by p.id, a.at) c
  where plans.id = c.id`;

const UP = [
  `alter table plans add left_at timestamptz(3) constraint plans_left_was_applied check (left_at is null or applied_at is not null),
    add left_by uuid constraint plans_left_by references employees (id)`,
  LEFT,
];

const DOWN = ['alter table plans drop left_at, drop left_by'];
