import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';

/** What a message about a lead is tried on: the lead and where it is now, or was last. */
export type ExampleLead = Readonly<{
  id: string;
  name: string;
  company: string | null;
  amount: number | null;
  currency: string | null;
  source: string | null;
  stage: Readonly<{ name: string; colour: string }>;
  holder: string | null;
  from: string | null;
  brief: string | null;
  enteredAt: number;
  dueAt: number | null;
  answerDueAt: number | null;
}>;

const readExample: Statement<ExampleLead> = {
  name: 'read_example_lead',
  text: `select l.id, l.name, l.company, l.amount::float8 as amount, l.currency, l.source,
      json_build_object('name', s.name, 'colour', s.colour) as stage, holder.name as holder, sender.name as "from", v.brief,
      ${ms('v.entered_at')} as "enteredAt", ${ms('v.due_at')} as "dueAt", ${ms('h.answer_due_at')} as "answerDueAt"
    from leads l join visits v on v.lead_id = l.id join stages s on s.id = v.stage_id
      left join employees holder on holder.id = v.employee_id
      left join handoffs h on h.visit_id = v.id
      left join employees sender on sender.id = h.from_employee_id
    where l.id = $1 order by v.number desc, h.offered_at desc limit 1`,
};

/** A lead as an example; undefined when there is none of this id. Nobody's look is written down: what is read is not his card. */
export async function exampleOf(connection: Connection, leadId: string): Promise<ExampleLead | undefined> {
  const [example] = await connection.run(readExample, [leadId]);
  return example;
}
