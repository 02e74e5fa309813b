import { iso } from '../statements/iso.ts';
import { named, stickerOrNone } from './lead-columns.ts';

/** A row of the ledger as answers name it; `n` is the notification. */
export const NOTIFICATION = `n.id, n.kind, n.channel, n.state, ${named('e')} as employee, ${named('about')} as lead,
  ${stickerOrNone('s')} as stage, n.handoff_id as "handoffId", n.subject_id as "subjectId", n.attempts - n.deferrals as attempts, n.code, n.detail,
  ${iso('n.created_at')} as "createdAt", ${iso('n.due_at')} as "dueAt", ${iso('n.sent_at')} as "sentAt",
  ${iso('n.read_at')} as "readAt"`;

/** Every attempt at the notification `n`, in order. */
export const ATTEMPTS = `coalesce((select json_agg(json_build_object('number', a.number, 'startedAt', ${iso('a.started_at')},
      'endedAt', ${iso('a.ended_at')}, 'outcome', a.outcome, 'phase', a.phase, 'code', a.code, 'detail', a.detail)
      order by a.number)
    from delivery_attempts a where a.notification_id = n.id), '[]')`;

/** What its columns are read from. */
export const NOTIFICATION_FROM = `from notifications n join employees e on e.id = n.employee_id
  left join leads about on about.id = n.lead_id left join stages s on s.id = n.stage_id`;
