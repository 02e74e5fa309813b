/** Names of fewer letters stand in every second text. */
const SHORTEST_NAME = 3;
/** A letter cuts a long name; its beginning is in every one. */
const BEGINNING = 20;
/** So many other leads share a word that tells of none of them. */
const ENOUGH_OTHERS = 5;

/** The notifications about the leads $1, and those that tell of them together with others. */
export const NOTIFICATIONS_OF_LEADS = `select n.id from notifications n where n.lead_id = any($1::uuid[])
  union select n.id from notifications b join notifications n on n.bundle_id = b.bundle_id where b.lead_id = any($1::uuid[])`;

/** What is of the sessions of the employees $1, and ends with them. */
export const DEVICES = {
  which: 't.session_id in (select s.id from sessions s where s.employee_id = any($1::uuid[]))',
  erased: 'go',
} as const;

/** A text as one line, as letters have it. */
const oneLine = (text: string): string => `btrim(regexp_replace(${text}, '\\s+', ' ', 'g'))`;

/** Whether a text quotes a value; one that there is not stands in none. */
const quotes = (text: string, value: string): string =>
  `coalesce(position(lower(${value}) in lower(${text})) > 0, false)`;

/** Whether a letter says the beginning of a name. */
const says = (letter: string, name: string): string =>
  `(length(${name}) >= ${SHORTEST_NAME} and position(left(${oneLine(name)}, ${BEGINNING}) in ${oneLine(letter)}) > 0)`;

/**
 * Whether a text that somebody wrote names one of the leads $1 or the employees $1: by the name, or by what one is reached at. Who was erased
 * before has no name any more that could stand anywhere.
 */
export const NAMES_LEAD = (
  text: string,
): string => `exists (select from leads p where p.id = any($1::uuid[]) and p.erased_at is null
    and (${says(text, 'p.name')} or ${quotes(text, 'p.email')} or ${quotes(text, 'p.phone')}))`;

export const NAMES_EMPLOYEE = (
  text: string,
): string => `exists (select from employees p where p.id = any($1::uuid[]) and p.erased_at is null
    and (${says(text, 'p.name')} or ${quotes(text, 'p.email')}))`;

const LETTER = `t.subject || ' ' || t.body_text`;

/**
 * Kept answers to requests that have the ids of people as they quote them, or, where they refuse, a fact that they quote. That of an
 * erasure has nothing but ids, and stays. Each answer is made a text once, and every quotation once for all answers.
 */
const answersAbout = (
  people: string,
  { always, refusals }: Readonly<{ always: readonly string[]; refusals: readonly string[] }>,
): string => `t.key in (select k.key
  from (select key, answer::text as said, answer->'refused' is not null as refuses from idempotency_keys
      where answer->'result'->'ground' is null offset 0) k
    join (${quotations(people, always, false)} union all ${quotations(people, refusals, true)}) q
      on (k.refuses or not q.refusals) and strpos(k.said, q.quoted) > 0)`;

const quotations = (people: string, columns: readonly string[], refusals: boolean): string =>
  `select to_json(c.value)::text as quoted, ${refusals} as refusals
    from ${people} p cross join unnest(array[${columns.map((column) => `p.${column}::text`).join(', ')}]::text[]) c (value)
    where p.id = any($1::uuid[]) and c.value <> ''`;

/**
 * Which rows are about the leads $1 though they don't refer to them: letters that name several leads, which are few and are
 * read through; answers that are kept for a day.
 */
export const MENTIONS_LEAD = {
  captured: `(t.notification_id in (${NOTIFICATIONS_OF_LEADS})
    or exists (select from leads p where p.id = any($1::uuid[]) and ${says(LETTER, 'p.name')}))`,
  answer: answersAbout('leads', { always: ['id'], refusals: ['name', 'email', 'phone', 'external_id'] }),
} as const;

/** The same of the employees $1: letters to them and those that name them, answers that quote them, sign-ins with their addresses. */
export const MENTIONS_EMPLOYEE = {
  captured: `(t.notification_id in (select n.id from notifications n where n.employee_id = any($1::uuid[]))
    or exists (select from employees p where p.id = any($1::uuid[]) and p.erased_at is null and ${says(LETTER, 'p.name')}))`,
  answer: answersAbout('employees', {
    always: ['name', 'email', 'slack_user_id', 'webhook_user_id'],
    refusals: [],
  }),
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

/** The notifications that went to the employees. */
export const TO_EMPLOYEES =
  't.notification_id in (select n.id from notifications n where n.employee_id = any($1::uuid[]))';
