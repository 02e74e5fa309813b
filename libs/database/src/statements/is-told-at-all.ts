import { NOTICE_KINDS } from '#conveyor';
import { topicOf } from '#conveyor/preferences';

const TOPIC = NOTICE_KINDS.flatMap((kind) => {
  const topic = topicOf(kind);
  return topic === null ? [] : [`when '${kind}' then '${topic}'`];
}).join(' ');

const saidIn = (where: string): string =>
  `(select p.preferences #>> array['topics', case n.kind ${TOPIC} end, 'when'] from notification_preferences p ${where})`;

/**
 * That the receiver of notification n has not switched its topic off: he himself, or where he has said nothing of it his department. The
 * same says whoever is about to tell him, a moment later; here it is asked only of what is shown before that.
 */
export const IS_TOLD_AT_ALL = `(coalesce(${saidIn('where p.employee_id = n.employee_id')},
  ${saidIn('join employees e on e.department_id = p.department_id where e.id = n.employee_id')}) is distinct from 'off')`;
