import type { Erasure, ErasureList, ErasureProtocol, ErasureQuery } from '#contracts';
import type { Instant } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import type { ErasureRow } from '../tables/erasures.table.ts';

const COLUMNS = `r.id, ${iso('r.at')} as at, case when r.by_id is not null then json_build_object('id', r.by_id,
    'name', (select e.name from employees e where e.id = r.by_id)) end as by, r.through, r.ground, r.asked_by as "askedBy",
  r.reference, r.received_on::text as "receivedOn", r.due_on::text as "dueOn", ${iso('r.first_at')} as "firstAt",
  r.lead_ids as "leadIds", r.employee_ids as "employeeIds", r.counts, r.leaving`;

const insertErasure: Statement<never> = {
  name: 'insert_erasure',
  text: `insert into erasures (id, at, by_id, through, ground, asked_by, reference, received_on, due_on, first_at, lead_ids,
      employee_ids, counts, leaving)
    values ($1, $2, $3, $4, $5, $6, $7, $8::date, $9::date, $10, $11::uuid[], $12::uuid[], $13::jsonb, $14::uuid[])`,
};

const readErasure: Statement<Erasure> = {
  name: 'read_erasure',
  text: `select ${COLUMNS} from erasures r where r.id = $1`,
};

const listErasures: Statement<Erasure> = {
  name: 'list_erasures',
  text: `select ${COLUMNS} from erasures r
    where $1::uuid is null or (r.at, r.id) < (select c.at, c.id from erasures c where c.id = $1)
    order by r.at desc, r.id desc limit $2`,
};

const readLog: Statement<ErasureProtocol['log'][number]> = {
  name: 'read_log_of_erasure',
  text: `select ${iso('a.at')} as at, a.action, a.subject_id as "subjectId", a.id as "recordId", s.sequence::float8 as sequence,
      encode(s.hash, 'hex') as hash
    from erasures r join audit_records a on a.subject_id = any(r.lead_ids || r.employee_ids)
      and a.action in ('lead.erased', 'employee.erased') and a.details->>'erasureId' = r.id::text
    left join audit_seals s on s.record_id = a.id where r.id = $1 order by a.id`,
};

const readSince: Statement<Pick<ErasureRow, 'id' | 'leadIds' | 'employeeIds' | 'leaving'>> = {
  name: 'read_erasures_since',
  text: `select r.id, r.lead_ids as "leadIds", r.employee_ids as "employeeIds", r.leaving from erasures r where r.at >= $1`,
};

const forgetLetters: Statement<{ rows: number }> = {
  name: 'forget_letters_that_were_leaving',
  text: `with done as (delete from captured_messages where notification_id = any($1::uuid[]) returning 1)
    select count(*)::int as rows from done`,
};

/** Keeps that it was done. */
export async function insertErasureOf(connection: Connection, row: ErasureRow): Promise<void> {
  await connection.run(insertErasure, [
    row.id,
    moment(row.at),
    row.byId,
    row.through,
    row.ground,
    row.askedBy,
    row.reference,
    row.receivedOn,
    row.dueOn,
    row.firstAt === null ? null : moment(row.firstAt),
    row.leadIds,
    row.employeeIds,
    JSON.stringify(row.counts),
    row.leaving,
  ]);
}

/** Erasures as screens show them. */
export class ErasureReader {
  constructor(private readonly connection: Connection) {}

  /** A page of them, the newest first. */
  async list({ cursor, limit }: ErasureQuery): Promise<ErasureList> {
    const rows = await this.connection.run(listErasures, [cursor ?? null, limit + 1]);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** An erasure; undefined when there is none of this id. */
  async one(id: string): Promise<Erasure | undefined> {
    const [row] = await this.connection.run(readErasure, [id]);
    return row;
  }

  /** What the audit says of an erasure, with the seals that close it. */
  async log(id: string): Promise<ErasureProtocol['log']> {
    return this.connection.run(readLog, [id]);
  }
}

/** Those of a moment and later. */
export async function erasuresSinceOf(
  connection: Connection,
  since: Instant,
): Promise<readonly Pick<ErasureRow, 'id' | 'leadIds' | 'employeeIds' | 'leaving'>[]> {
  return connection.run(readSince, [moment(since)]);
}

/** Deletes the captured letters of notifications that were on their way out while somebody was erased; gives how many. */
export async function forgetLettersOf(
  connection: Connection,
  notificationIds: readonly string[],
): Promise<number> {
  const [done] = await connection.run(forgetLetters, [notificationIds]);
  return done?.rows ?? 0;
}
