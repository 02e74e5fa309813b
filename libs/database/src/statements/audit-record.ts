import { iso } from './iso.ts';

/** A record `a` as it is sealed, as arguments of json_build_object. */
export const AUDIT_RECORD = `'id', a.id, 'at', ${iso('a.at')}, 'actor', a.actor_id, 'through', a.through,
  'requestId', a.request_id, 'action', a.action, 'subjectKind', a.subject_kind, 'subjectId', a.subject_id,
  'details', a.details`;
