import type { AlertNoticeKind, Channel, Instant, ReportNoticeKind } from '#conveyor';
import type { AlertFacts } from '#conveyor/alerts';
import type { AddressNoticeKind } from '#conveyor/ops';
import type { FunnelReport } from '#insight';
import { moment } from './moment.ts';
import type { Connection } from './statement.ts';
import type { AddressFacts } from './statements/subject-facts.ts';
import { tellPerson } from './statements/tell-person.ts';
import type { Told } from './statements/told.ts';

/** What people are told that is about no lead: to whom, and what there is to say. */
export type Telling =
  /** `by`: the employee who invites him, null where nobody known does. */
  | Readonly<{ kind: 'account.invited'; employeeId: string; by: string | null }>
  | Readonly<{ kind: 'account.reset'; employeeId: string }>
  /** `avoid`: channels by which nobody would hear of it now; whoever has no other is told in the app. */
  | Readonly<{
      kind: AlertNoticeKind;
      alertId: string;
      employeeIds: readonly string[];
      facts: AlertFacts;
      avoid?: readonly Channel[];
    }>
  | Readonly<{
      kind: ReportNoticeKind;
      reportId: string;
      employeeIds: readonly string[];
      facts: FunnelReport;
    }>
  | Readonly<{
      kind: AddressNoticeKind;
      /** Whose address it is. */
      ofEmployeeId: string;
      employeeIds: readonly string[];
      facts: AddressFacts;
      avoid?: readonly Channel[];
    }>;

/**
 * Writes that people are to be told something; gives what is to be sent once it is committed. What is about an account goes
 * by e-mail only, whatever channels its owner has; that an alert is raised, or over, is told to nobody twice.
 */
export async function tellPersonOf(
  connection: Connection,
  telling: Telling,
  now: Instant,
): Promise<readonly Told[]> {
  const { kind, to, subjectId, facts, channels, avoid } = rowsOf(telling);
  const kept = facts === null ? null : JSON.stringify(facts);
  return connection.run(tellPerson, [kind, to, subjectId, kept, moment(now), channels, avoid]);
}

function rowsOf(telling: Telling): {
  kind: Telling['kind'];
  to: readonly string[];
  subjectId: string;
  facts: AlertFacts | FunnelReport | AddressFacts | { by: string | null } | null;
  channels: readonly string[] | null;
  avoid: readonly Channel[];
} {
  if ('alertId' in telling) {
    const { kind, employeeIds, alertId, facts, avoid = [] } = telling;
    return { kind, to: employeeIds, subjectId: alertId, facts, channels: null, avoid };
  }
  if ('reportId' in telling) {
    const { kind, employeeIds, reportId, facts } = telling;
    return { kind, to: employeeIds, subjectId: reportId, facts, channels: null, avoid: [] };
  }
  if ('ofEmployeeId' in telling) {
    const { kind, employeeIds, ofEmployeeId, facts, avoid = [] } = telling;
    return { kind, to: employeeIds, subjectId: ofEmployeeId, facts, channels: null, avoid };
  }
  const { kind, employeeId } = telling;
  const facts = telling.kind === 'account.invited' ? { by: telling.by } : null;
  return { kind, to: [employeeId], subjectId: employeeId, facts, channels: ['email'], avoid: [] };
}
