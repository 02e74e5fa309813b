import { shownInApp } from '#channels';
import type { InAppNotification } from '#contracts';
import { isAboutLeads } from '#conveyor';
import type { InAppRow } from '#database';
import { composeMessage } from '../delivery/compose-message.ts';

/** A notification as its receiver's app shows it, in his language, with what is true now; `publicUrl` has no slash at its end. */
export function showInApp(row: InAppRow, publicUrl: string): InAppNotification {
  const { id, kind, recipient, made, readAt, isCurrent } = row;
  const message = composeMessage(row, publicUrl);
  const { title, subject, facts, note, action } = shownInApp({ notificationId: id, recipient, message });
  return {
    id,
    kind,
    ...aboutOf(row),
    createdAt: made,
    readAt,
    current: isCurrent,
    title,
    subject,
    facts: [...facts],
    note,
    action,
  };
}

function isAboutSubject(row: InAppRow): row is Extract<InAppRow, { subjectId: string }> {
  return !isAboutLeads(row.kind);
}

function aboutOf(row: InAppRow): Pick<InAppNotification, 'leadId' | 'stageId' | 'subjectId'> {
  if (isAboutSubject(row)) {
    return { leadId: null, stageId: null, subjectId: row.subjectId };
  }
  return { leadId: row.lead.id, stageId: row.stage.id, subjectId: null };
}
