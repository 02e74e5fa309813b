/** Names of fewer letters stand in every second text. */
const SHORTEST_NAME = 3;
/** A letter cuts a long name; its beginning is in every one. */
const BEGINNING = 20;
/** So many other leads share a word that tells of none of them. */
const ENOUGH_OTHERS = 5;

/** The notifications about the leads $1, and those that tell of them together with others. */
export const NOTIFICATIONS_OF_LEADS = `select n.id from notifications n where n.lead_id = any($1::uuid[])
  union select n.id from notifications b join notifications n on n.bundle_id = b.bundle_id where b.lead_id = any($1::uuid[])`;

/** A text as one line, as letters have it. */
const oneLine = (text: string): string => `btrim(regexp_replace(${text}, '\\s+', ' ', 'g'))`;

/** Whether a letter says the beginning of a name. */
const says = (letter: string, name: string): string =>
  `(length(${name}) >= ${SHORTEST_NAME} and position(left(${oneLine(name)}, ${BEGINNING}) in ${oneLine(letter)}) > 0)`;

/** Whether a JSON text has this one as one of its own. */
const quotes = (json: string, text: string): string =>
  `(${text} <> '' and position(to_json(${text})::text in ${json}::text) > 0)`;

const LETTER = `t.subject || ' ' || t.body_text`;

/** Kept answers to requests: refusals, which quote what was asked for, and results, which have the id. That of an erasure has nothing else. */
const answerAbout = (
  people: string,
  quoted: readonly string[],
): string => `t.answer->'result'->'ground' is null and exists (select from ${people} p where p.id = any($1::uuid[])
    and (${quotes('t.answer', 'p.id::text')} or (t.answer->'refused' is not null and (${quoted
      .map((column) => quotes('t.answer', `p.${column}`))
      .join(' or ')}))))`;

/**
 * Which rows are about the leads $1 though they don't refer to them: letters that name several leads, which are few and are
 * read through; answers that are kept for a day.
 */
export const MENTIONS_LEAD = {
  captured: `(t.notification_id in (${NOTIFICATIONS_OF_LEADS})
    or exists (select from leads p where p.id = any($1::uuid[]) and ${says(LETTER, 'p.name')}))`,
  answer: answerAbout('leads', ['name', 'email', 'phone', 'external_id']),
} as const;

/** The same of the employees $1: letters to them and those that name them, answers that quote them, sign-ins with their addresses. */
export const MENTIONS_EMPLOYEE = {
  captured: `(t.notification_id in (select n.id from notifications n where n.employee_id = any($1::uuid[]))
    or exists (select from employees p where p.id = any($1::uuid[]) and p.erased_at is null and ${says(LETTER, 'p.name')}))`,
  answer: `exists (select from employees p where p.id = any($1::uuid[]) and p.erased_at is null and (${[
    'name',
    'email',
    'slack_user_id',
  ]
    .map((column) => quotes('t.answer', `p.${column}`))
    .join(' or ')}))`,
  failure: `t.account in (select rtrim(translate(encode(sha256(convert_to(p.email, 'UTF8')), 'base64'), '+/', '-_'), '=')
    from employees p where p.id = any($1::uuid[]) and p.email is not null)`,
} as const;

/** What a request is answered under a key from now on: that the person was erased. */
export const REFUSED = {
  lead: refused('LEAD_ERASED', 'leadId', 'leads'),
  employee: refused('EMPLOYEE_ERASED', 'employeeId', 'employees'),
} as const;

/** About which of them it was nobody has to know any more: the first will do. */
function refused(code: string, field: string, table: string): string {
  return `json_build_object('refused', json_build_object('code', '${code}', 'details',
    json_build_object('${field}', (select p.id from ${table} p where p.id = any($1::uuid[]) order by p.id limit 1))))`;
}

/** The word in a column of leads, if so many other leads have the same that it tells of none of them. */
export function SHARED(column: string): string {
  return `case when t.${column} in (select o.${column} from leads o
      where o.${column} in (select i.${column} from leads i where i.id = any($1::uuid[])) and o.id <> all($1::uuid[]) and o.erased_at is null
      group by o.${column} having count(*) >= ${ENOUGH_OTHERS}) then t.${column} end`;
}
