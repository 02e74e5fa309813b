import {
  DEVICES,
  MENTIONS_EMPLOYEE,
  MENTIONS_LEAD,
  NAMES_EMPLOYEE,
  NAMES_LEAD,
  NOTIFICATIONS_OF_LEADS,
  REFUSED,
  SHARED,
  TO_EMPLOYEES,
} from './personal-rows.ts';
import { IMPERSONAL_TABLES } from './impersonal-tables.ts';
import { IMPORT_TABLES } from './personal-imports.ts';
import { IMPERSONAL, nobodys, SECRET, WITH_ROW, type PersonalTable, type Rows } from './personal-table.ts';

const ofLead = (column: string, erased: Rows['erased'] = 'stay'): Rows => ({
  which: `t.${column} = any($1::uuid[])`,
  erased,
});
const ofEmployee = ofLead;

/** Rows that the employees have written, and those whose text names them. */
const writtenBy = (author: string, text: string): Rows => ({
  which: `(t.${author} = any($1::uuid[]) or ${NAMES_EMPLOYEE(`t.${text}`)})`,
  erased: 'stay',
});

/**
 * Where personal data can be, table by table, in the order in which it is erased: what is found by what stands in another table
 * comes before that table. A spec compares it with the tables: a column that is not named here does not pass.
 */
export const PERSONAL_TABLES: Readonly<Record<string, PersonalTable>> = {
  captured_messages: {
    lead: { which: MENTIONS_LEAD.captured, erased: 'go' },
    employee: { which: MENTIONS_EMPLOYEE.captured, erased: 'go' },
    columns: {
      channel: IMPERSONAL,
      // The name and the address of a colleague, who is there by his id.
      recipient: { hidden: true },
      subject: WITH_ROW,
      body_text: WITH_ROW,
      body_html: { hidden: true },
      blocks: { hidden: true },
      source: { hidden: true },
    },
  },
  // What somebody wrote of why he did something goes with him, and with whom he names in it; that it was done is in the audit.
  interventions: {
    lead: { which: NAMES_LEAD('t.reason'), erased: 'stay' },
    employee: writtenBy('employee_id', 'reason'),
    columns: { kind: IMPERSONAL, reason: { lead: `''`, employee: `''` } },
  },
  alerts: {
    lead: { which: NAMES_LEAD('t.note'), erased: 'stay' },
    employee: writtenBy('acknowledged_by', 'note'),
    columns: {
      rule: IMPERSONAL,
      subject: IMPERSONAL,
      told_as: IMPERSONAL,
      note: { lead: `''`, employee: `''` },
    },
  },
  idempotency_keys: {
    lead: { which: MENTIONS_LEAD.answer, erased: 'stay' },
    employee: { which: MENTIONS_EMPLOYEE.answer, erased: 'stay' },
    exported: false,
    columns: {
      // Programs choose it, and are told to choose it at random.
      key: IMPERSONAL,
      fingerprint: SECRET,
      // What is repeated under the key must not be done again.
      answer: { lead: REFUSED.lead, employee: REFUSED.employee },
    },
  },
  delivery_attempts: {
    lead: { which: `t.notification_id in (${NOTIFICATIONS_OF_LEADS})`, erased: 'stay' },
    employee: { which: TO_EMPLOYEES, erased: 'stay' },
    columns: {
      outcome: IMPERSONAL,
      phase: IMPERSONAL,
      code: IMPERSONAL,
      // What a server has answered may quote the message or the address.
      detail: { lead: 'null', employee: 'null' },
    },
  },
  notifications: {
    lead: { which: `t.id in (${NOTIFICATIONS_OF_LEADS})`, erased: 'stay' },
    employee: ofEmployee('employee_id'),
    columns: {
      kind: IMPERSONAL,
      channel: IMPERSONAL,
      state: IMPERSONAL,
      code: IMPERSONAL,
      // What a server said, without numbers and addresses, and maybe with a name.
      cause: { lead: 'null', employee: 'null' },
      // An alert's figures, those of a report, which names stages and reasons alone, or the id of who has invited somebody.
      facts: IMPERSONAL,
      // In Slack and Telegram, the conversation with the employee.
      provider_id: { employee: 'null' },
      detail: { lead: 'null', employee: 'null' },
    },
  },
  ...IMPORT_TABLES,
  lead_places: { lead: ofLead('lead_id', 'go'), exported: false, columns: { position: IMPERSONAL } },
  handoffs: {
    lead: ofLead('lead_id'),
    // Why he would not have a lead is about him; of what else is told there he has told nothing of himself.
    employee: { which: `(t.to_employee_id = any($1::uuid[]) and t.state = 'declined')`, erased: 'stay' },
    columns: { state: IMPERSONAL, reason: { lead: 'null', employee: 'null' } },
  },
  activities: {
    lead: ofLead('lead_id'),
    columns: {
      kind: IMPERSONAL,
      outcome: IMPERSONAL,
      direction: IMPERSONAL,
      note: { lead: 'null' },
      // Exchanges make ids of numbers; a recording has his voice.
      external_id: { lead: 'null' },
      recording_url: { lead: 'null' },
    },
  },
  visits: {
    lead: ofLead('lead_id'),
    employee: { which: `(t.employee_id = any($1::uuid[]) and t.outcome = 'declined')`, erased: 'stay' },
    columns: {
      outcome: IMPERSONAL,
      arrival: IMPERSONAL,
      brief: { lead: 'null', hidden: 'employee' },
      reason: { lead: 'null', employee: 'null' },
      answers: { lead: 'null', hidden: 'employee' },
    },
  },
  notification_preferences: {
    employee: ofEmployee('employee_id', 'go'),
    columns: { preferences: IMPERSONAL },
  },
  refused_addresses: {
    employee: ofEmployee('employee_id', 'go'),
    columns: { channel: IMPERSONAL, address: WITH_ROW, code: IMPERSONAL, detail: WITH_ROW },
  },
  report_refusals: { employee: ofEmployee('employee_id', 'go'), columns: {} },
  watchers: { lead: ofLead('lead_id', 'go'), employee: ofEmployee('employee_id', 'go'), columns: {} },
  loans: { lead: ofLead('lead_id', 'go'), columns: {} },
  leads: {
    lead: ofLead('id'),
    columns: {
      status: IMPERSONAL,
      name: { lead: `''` },
      company: { lead: 'null' },
      email: { lead: 'null' },
      phone: { lead: 'null' },
      external_id: { lead: 'null' },
      // A currency, a language: one of a few codes.
      currency: IMPERSONAL,
      language: IMPERSONAL,
      // Free words by which figures are compared: those that others share tell of nobody.
      source: { lead: SHARED('source') },
      region: { lead: SHARED('region') },
      segment: { lead: SHARED('segment') },
    },
  },
  push_subscriptions: { employee: DEVICES, columns: { endpoint_hash: SECRET, subscription_sealed: SECRET } },
  sessions: { employee: ofEmployee('employee_id', 'go'), columns: { token_hash: SECRET, agent: WITH_ROW } },
  api_keys: {
    employee: ofEmployee('employee_id', 'go'),
    columns: { secret_hash: SECRET, name: WITH_ROW, rights: IMPERSONAL },
  },
  one_time_links: {
    employee: ofEmployee('employee_id', 'go'),
    columns: { token_hash: SECRET, purpose: IMPERSONAL },
  },
  sign_in_failures: {
    employee: { which: MENTIONS_EMPLOYEE.failure, erased: 'go' },
    columns: { account: SECRET, address: WITH_ROW },
  },
  identities: { employee: ofEmployee('employee_id', 'go'), columns: { issuer: WITH_ROW, subject: WITH_ROW } },
  totp_secrets: { employee: ofEmployee('employee_id', 'go'), columns: { secret_sealed: SECRET } },
  passkeys: {
    employee: ofEmployee('employee_id', 'go'),
    columns: { id: SECRET, public_key: SECRET, name: WITH_ROW },
  },
  passkey_challenges: { employee: ofEmployee('employee_id', 'go'), columns: { challenge: SECRET } },
  recovery_codes: { employee: ofEmployee('employee_id', 'go'), columns: { code_hash: SECRET } },
  accounts: { employee: ofEmployee('employee_id', 'go'), columns: { password_hash: SECRET } },
  absences: {
    employee: ofEmployee('employee_id'),
    // That somebody was ill is nobody's business any more; that he was away counts.
    columns: { kind: { employee: `'other'` } },
  },
  headships: { employee: ofEmployee('employee_id', 'go'), columns: {} },
  specialists: {
    employee: ofEmployee('employee_id'),
    columns: { rank: IMPERSONAL, fits: IMPERSONAL, strength: IMPERSONAL },
  },
  employees: {
    employee: ofEmployee('id'),
    columns: {
      // A name that tells of nobody, and tells him from the others.
      name: { employee: `'#' || right(replace(t.id::text, '-', ''), 6)` },
      role: IMPERSONAL,
      email: { employee: 'null' },
      slack_user_id: { employee: 'null' },
      telegram_chat_id: { employee: 'null' },
      webhook_user_id: { employee: 'null' },
      language: IMPERSONAL,
      time_zone: IMPERSONAL,
      channels: { employee: `array['in_app']` },
      hours: IMPERSONAL,
      calendar: IMPERSONAL,
    },
  },
  // Ids, numbers and names of fields; nothing of it is ever changed.
  audit_records: {
    lead: ofLead('subject_id'),
    employee: { which: '(t.subject_id = any($1::uuid[]) or t.actor_id = any($1::uuid[]))', erased: 'stay' },
    columns: nobodys('through', 'action', 'subject_kind', 'details').columns,
  },
  audit_seals: nobodys('hash'),
  channel_secrets: { columns: { channel: IMPERSONAL, name: IMPERSONAL, value_sealed: SECRET } },
  event_secrets: { columns: { name: IMPERSONAL, value_sealed: SECRET } },
  outside_addresses: { columns: { receiver: IMPERSONAL, address_sealed: SECRET } },
  ...IMPERSONAL_TABLES,
};
