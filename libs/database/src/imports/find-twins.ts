import { emailKey, phoneKey, companyKey } from '../migrations/lead-acquaintances.ts';
import type { Connection, Statement } from '../statement.ts';

/** Of three hundred thousand rows it takes seconds; of a machine that has much to do, more. */
const WITHIN_MS = 600_000;

/** A lead that may have the phone of a row: the last digits are the same. */
export type PhonePair = Readonly<{ line: number; phone: string; leadId: string; leadPhone: string }>;

const twinsInFile = (column: string, alike: string): Statement<never> => ({
  name: `import_twins_by_${column}`,
  withinMs: WITHIN_MS,
  text: `update import_rows r set twin_of = t.first, alike = '${alike}'
    from (select line, min(line) over (partition by ${column}) as first from import_rows
      where import_id = $1 and state = 'good' and ${column} is not null) t
    where r.import_id = $1 and r.line = t.line and t.first < t.line and r.twin_of is null`,
});

const IN_FILE = [
  twinsInFile('external_id', 'externalId'),
  twinsInFile('phone', 'phone'),
  twinsInFile('email', 'email'),
  twinsInFile('named', 'named'),
];

/** Of several leads the open one, of those the newest. */
const BEST = `order by r.line, (l.status = 'open') desc, l.created_at desc, l.id`;
const OF_DEPARTMENT = `join funnels f on f.id = l.funnel_id and f.department_id = (select department_id from funnels where id = $2)`;

const twinsAmongLeads = (
  name: string,
  { alike, joined, where = 'true' }: Readonly<{ alike: string; joined: string; where?: string }>,
): Statement<never> => ({
  name: `import_leads_by_${name}`,
  withinMs: WITHIN_MS,
  text: `update import_rows r set twin_lead_id = t.id, alike = '${alike}'
    from (select distinct on (r.line) r.line, l.id from import_rows r join leads l on ${joined} ${OF_DEPARTMENT}
      where r.import_id = $1 and r.state = 'good' and r.twin_lead_id is null and l.erased_at is null and ${where} ${BEST}) t
    where r.import_id = $1 and r.line = t.line`,
});

const BY_ID = twinsAmongLeads('external_id', {
  alike: 'externalId',
  joined: 'l.funnel_id = $2 and l.external_id = r.external_id',
});
const BY_EMAIL = twinsAmongLeads('email', {
  alike: 'email',
  joined: `${emailKey('l.email')} = r.email and l.email is not null`,
});
// The company has an index, and of one company there are few leads.
const BY_NAMES = twinsAmongLeads('names', {
  alike: 'named',
  joined: `${companyKey('l.company')} = split_part(r.named, chr(31), 1) and l.company is not null`,
  where: `fold_text(regexp_replace(btrim(l.name), '\\s+', ' ', 'g')) = split_part(r.named, chr(31), 2)`,
});

const phonePairs: Statement<PhonePair> = {
  name: 'import_leads_by_phone',
  text: `select r.line, r.phone, l.id as "leadId", l.phone as "leadPhone"
    from (select line, phone from import_rows where import_id = $1 and state = 'good' and twin_lead_id is null and phone is not null
        and line > $3 order by line limit $4) r
      join leads l on ${phoneKey('l.phone')} = ${phoneKey('r.phone')} and l.phone is not null ${OF_DEPARTMENT}
    where l.erased_at is null order by r.line, (l.status = 'open') desc, l.created_at desc, l.id`,
};

const lastPhoneLine: Statement<{ line: number | null }> = {
  name: 'import_last_phone_line',
  text: `select max(line) as line from (select line from import_rows where import_id = $1 and state = 'good' and twin_lead_id is null
    and phone is not null and line > $2 order by line limit $3) r`,
};

const markByPhone: Statement<never> = {
  name: 'import_mark_by_phone',
  text: `update import_rows r set twin_lead_id = t."leadId", alike = 'phone'
    from json_to_recordset($2::json) as t (line int, "leadId" uuid) where r.import_id = $1 and r.line = t.line and r.twin_lead_id is null`,
};

/** Rows looked at for one question about phones. */
const ROWS_AT_ONCE = 5_000;

/**
 * Marks which rows are the same as an earlier one of the file, and which as a lead of the funnel's department: by the external id, the phone, the address, or company and
 * name, the surest first. The same last digits are no proof of a phone: `isSamePhone` says. Meant for a transaction of the caller's.
 */
export async function markTwinsOf(
  connection: Connection,
  { importId, funnelId }: Readonly<{ importId: string; funnelId: string }>,
  isSamePhone: (pair: PhonePair) => boolean,
): Promise<void> {
  for (const statement of IN_FILE) await connection.run(statement, [importId]);
  await connection.run(BY_ID, [importId, funnelId]);
  await markPhones(connection, { importId, funnelId }, isSamePhone);
  for (const statement of [BY_EMAIL, BY_NAMES]) await connection.run(statement, [importId, funnelId]);
}

async function markPhones(
  connection: Connection,
  { importId, funnelId }: Readonly<{ importId: string; funnelId: string }>,
  isSamePhone: (pair: PhonePair) => boolean,
): Promise<void> {
  let after = 0;
  for (;;) {
    const [last] = await connection.run(lastPhoneLine, [importId, after, ROWS_AT_ONCE]);
    if (last?.line == null) return;
    const pairs = await connection.run(phonePairs, [importId, funnelId, after, ROWS_AT_ONCE]);
    const found = new Map<number, string>();
    for (const pair of pairs)
      if (!found.has(pair.line) && isSamePhone(pair)) found.set(pair.line, pair.leadId);
    const marked = [...found].map(([line, leadId]) => ({ line, leadId }));
    if (marked.length > 0) await connection.run(markByPhone, [importId, JSON.stringify(marked)]);
    after = last.line;
  }
}
