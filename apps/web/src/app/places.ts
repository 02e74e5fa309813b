import {
  IconChartBar,
  IconHeartRateMonitor,
  IconHistory,
  IconInbox,
  IconLayoutKanban,
  IconListCheck,
  IconMessages,
  IconReportAnalytics,
  IconRoute,
  IconSitemap,
  IconTargetArrow,
  IconUsers,
  IconSettings,
} from '@tabler/icons-react';
import type { Account, Right } from '../api/account.ts';
import type { Key } from '../texts/translate.ts';

/** A page that the navigation leads to, for whoever has the right that it takes. */
export type Place = Readonly<{
  to:
    | '/activities'
    | '/audit'
    | '/board'
    | '/figures'
    | '/inbox'
    | '/line'
    | '/messages'
    | '/people'
    | '/plan'
    | '/queues'
    | '/reports'
    | '/settings'
    | '/start';
  label: Extract<Key, `place.${string}`>;
  icon: typeof IconLayoutKanban;
  right: Right;
  /** The right by which it can be read, where more people have that one. */
  readBy?: Right;
  /** The key that opens it, after G; no two pages have the same. */
  cap?: string;
}>;

/** In the order of a working day: what reps need comes first. As many as there is room for stand in the bar of a phone. */
const PLACES: readonly Place[] = [
  { to: '/start', label: 'place.start', icon: IconListCheck, right: 'line.change' },
  // Whoever can hold a lead moves it, too.
  { to: '/inbox', label: 'place.inbox', icon: IconInbox, right: 'leads.move', cap: 'I' },
  { to: '/board', label: 'place.board', icon: IconLayoutKanban, right: 'leads.read', cap: 'B' },
  {
    to: '/line',
    label: 'place.line',
    icon: IconSitemap,
    right: 'line.change',
    readBy: 'line.read',
    cap: 'L',
  },
  { to: '/figures', label: 'place.figures', icon: IconChartBar, right: 'leads.read', cap: 'F' },
  { to: '/plan', label: 'place.plan', icon: IconRoute, right: 'line.change', cap: 'T' },
  { to: '/reports', label: 'place.reports', icon: IconReportAnalytics, right: 'leads.read', cap: 'R' },
  { to: '/people', label: 'place.people', icon: IconUsers, right: 'people.read', cap: 'P' },
  {
    to: '/activities',
    label: 'place.activities',
    icon: IconTargetArrow,
    right: 'progress.read',
    cap: 'N',
  },
  { to: '/queues', label: 'place.queues', icon: IconHeartRateMonitor, right: 'ops.read', cap: 'Q' },
  { to: '/messages', label: 'place.messages', icon: IconMessages, right: 'ledger.read', cap: 'M' },
  { to: '/audit', label: 'place.audit', icon: IconHistory, right: 'audit.read', cap: 'A' },
  { to: '/settings', label: 'place.settings', icon: IconSettings, right: 'settings.read', cap: 'S' },
];

/** Where somebody may go; to the first steps only while they matter. */
export function placesOf({ rights }: Pick<Account, 'rights'>, isBeginning: boolean): readonly Place[] {
  return PLACES.filter(({ to, right }) => rights[right] !== undefined && (isBeginning || to !== '/start'));
}

/** How many pages the bar of a phone has room for, beside what opens the others. */
const IN_BAR = 4;

/** What the bar of a phone shows of those that somebody may open, and what stands behind its “More”. */
export function barOf(
  places: readonly Place[],
): Readonly<{ shown: readonly Place[]; rest: readonly Place[] }> {
  return { shown: places.slice(0, IN_BAR), rest: places.slice(IN_BAR) };
}

/** Whether a page at this address is for somebody, as far as his rights say it before anything is asked for. */
export function mayOpen({ rights }: Pick<Account, 'rights'>, pathname: string): boolean {
  const place = PLACES.find(({ to }) => to === pathname);
  return !place || rights[place.readBy ?? place.right] !== undefined;
}

/** Where somebody begins: with the first steps while there is nothing to be seen, reps with what waits for their answer, others with the whole line. */
export function firstPageOf(account: Account, isEmpty: boolean): Place['to'] {
  const isRep = account.role === 'rep';
  return placesOf(account, isEmpty).find(({ to }) => isRep || to !== '/inbox')?.to ?? '/board';
}
