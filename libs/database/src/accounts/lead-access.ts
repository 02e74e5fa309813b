import type { LeadAccess } from '#conveyor/access';
import type { Connection, Statement } from '../statement.ts';

const readLeadAccess: Statement<LeadAccess> = {
  name: 'read_lead_access',
  text: `select f.department_id as "departmentId", v.employee_id as "holderId",
      case when v.id is null or v.employee_id is not null then '{}'::text[]
        else array(select p.employee_id::text from specialists p where p.stage_id = v.stage_id) end as "queueOf",
      array(select w.employee_id::text from watchers w where w.lead_id = l.id) as watchers
    from leads l join funnels f on f.id = l.funnel_id
    left join visits v on v.lead_id = l.id and v.ended_at is null
    where l.id = $1`,
};

/** What decides who may do something with a lead; undefined when there is none of this id. */
export async function leadAccessOf(connection: Connection, leadId: string): Promise<LeadAccess | undefined> {
  const [access] = await connection.run(readLeadAccess, [leadId]);
  return access;
}

const readDepartmentOfStage: Statement<{ departmentId: string }> = {
  name: 'read_department_of_stage',
  text: `select f.department_id as "departmentId" from stages s join funnels f on f.id = s.funnel_id where s.id = $1`,
};

/** The department that a stage belongs to; undefined when there is none of this id. */
export async function departmentOfStageOf(
  connection: Connection,
  stageId: string,
): Promise<string | undefined> {
  const [row] = await connection.run(readDepartmentOfStage, [stageId]);
  return row?.departmentId;
}
