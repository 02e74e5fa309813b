/** Who made a lead's last move; null when nobody is known, or it was the product. */
export type LastMover = Readonly<{ lastMovedBy: string | null }>;

/** The same of lead `l`, from the audit. Records of moves name a visit; who accepts a handoff has moved nothing. */
export const LAST_MOVED_BY = `(select a.actor_id from audit_records a
    where a.subject_id = l.id and a.details ? 'visitId' and a.action <> 'handoff.accepted'
    order by (a.details->>'version')::int desc, a.id desc limit 1)`;
