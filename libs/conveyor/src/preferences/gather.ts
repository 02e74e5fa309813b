import type { Channel } from '../channel.ts';
import type { LeadNoticeKind, NoticeKind } from '../notice.ts';
import { isAboutLeads } from '../notice.ts';

/** A message that has waited, and whose time has come. */
export type Waited = Readonly<{
  id: string;
  employeeId: string;
  channel: Channel;
  kind: NoticeKind;
  /** Whether it still tells the truth. */
  isWanted: boolean;
  /** Whether it waited for just that, and was read on another channel meanwhile. */
  isRead: boolean;
}>;

/** What becomes of messages that have waited. */
export type Gathered = Readonly<{
  dropped: readonly Readonly<{ id: string; why: 'NOT_WANTED_ANY_MORE' | 'READ_ELSEWHERE' }>[];
  /** Sent as they are. */
  single: readonly string[];
  /** Told by one message of this kind, which takes the place of these. */
  together: readonly Readonly<{ kind: LeadNoticeKind; ids: readonly string[] }>[];
}>;

/** What tells of several leads at once the same thing, whether it told of one before or of several already. */
const SEVERAL: Readonly<Partial<Record<NoticeKind, LeadNoticeKind>>> = {
  'handoff.offered': 'handoffs.offered',
  'handoffs.offered': 'handoffs.offered',
  'handoff.reminder': 'handoffs.reminder',
  'handoffs.reminder': 'handoffs.reminder',
  'handoff.escalated': 'handoffs.escalated',
  'handoffs.escalated': 'handoffs.escalated',
  'lead.reminder': 'leads.reminder',
  'leads.reminder': 'leads.reminder',
  'lead.moved': 'leads.moved',
  'leads.moved': 'leads.moved',
};

/**
 * Everything about leads that one person is to be told on one channel at one time comes as one message: of one kind where all of it is, else
 * as a digest. Reports and alerts stay messages of their own.
 */
export function gather(waited: readonly Waited[]): Gathered {
  const dropped = waited.flatMap(({ id, isWanted, isRead }): Gathered['dropped'][number][] => {
    if (!isWanted) return [{ id, why: 'NOT_WANTED_ANY_MORE' }];
    return isRead ? [{ id, why: 'READ_ELSEWHERE' }] : [];
  });
  const gone = new Set(dropped.map(({ id }) => id));
  const groups = new Map<string, Waited[]>();
  const single: string[] = [];
  for (const message of waited) {
    if (gone.has(message.id)) continue;
    if (!isAboutLeads(message.kind)) single.push(message.id);
    else {
      const key = `${message.employeeId} ${message.channel}`;
      groups.set(key, [...(groups.get(key) ?? []), message]);
    }
  }
  const together: { kind: LeadNoticeKind; ids: string[] }[] = [];
  for (const group of groups.values()) {
    const ids = group.map(({ id }) => id);
    if (ids.length === 1) single.push(...ids);
    else together.push({ kind: kindOf(group), ids });
  }
  return { dropped, single, together };
}

function kindOf(group: readonly Waited[]): LeadNoticeKind {
  const [first, ...others] = new Set(group.map(({ kind }) => SEVERAL[kind]));
  return first && others.length === 0 ? first : 'leads.digest';
}
