import type { NotificationPreferences } from '#contracts/preferences';
import type { Channel } from '#conveyor';

/** One letter to somebody: in which minute of the day it came, and of how many leads it told. */
export type Told = Readonly<{ minute: number; leads: number }>;

/** A lead that somebody was given, in a minute of the day, and whether he looked into the app at once. */
export type Given = Readonly<{ minute: number; isRead: boolean }>;

/** How somebody wants to be told, and, counted anew and by nothing of the product, which letters he is to get of what he is given. */
export type Wish = Readonly<{
  name: string;
  channels: readonly Channel[];
  preferences: Partial<NotificationPreferences>;
  /** Those until the day ends; what waits for the next one is in none. */
  letters: (given: readonly Given[]) => readonly Told[];
}>;

/** The day begins at nine: minutes are counted from then on. */
const at = (hour: number, minute = 0): number => (hour - 9) * 60 + minute;

const each = (given: readonly Given[]): Told[] => given.map(({ minute }) => ({ minute, leads: 1 }));

/** All that come to be told in the same minute are one letter. */
function together(minutes: readonly number[]): Told[] {
  const counts = new Map<number, number>();
  for (const minute of minutes) counts.set(minute, (counts.get(minute) ?? 0) + 1);
  return [...counts].map(([minute, leads]) => ({ minute, leads }));
}

const QUIET_NOON = { outsideWork: false, daily: { from: '11:00', until: '13:00' } };
const isNoon = ({ minute }: Given): boolean => minute >= at(11) && minute < at(13);

const handoffs = (
  when: 'at_once' | 'digest',
  isUrgent = false,
  channels: { channel: Channel; afterMinutes: number }[] | null = null,
) => ({ handoffs: { when, channels, isUrgent } });

export const WISHES: readonly Wish[] = [
  { name: 'says nothing', channels: ['email'], preferences: {}, letters: each },
  {
    name: 'has a quiet noon',
    channels: ['email'],
    preferences: { quiet: QUIET_NOON },
    letters: (given) => [
      ...each(given.filter((one) => !isNoon(one))),
      ...together(given.filter(isNoon).map(() => at(13))),
    ],
  },
  {
    name: 'has a digest each hour',
    channels: ['email'],
    preferences: { topics: handoffs('digest'), digest: { kind: 'every', minutes: 60 } },
    letters: (given) => together(given.map(({ minute }) => (Math.floor(minute / 60) + 1) * 60)),
  },
  {
    name: 'has a digest at two, and one at five, when it is quiet',
    channels: ['email'],
    preferences: {
      topics: handoffs('digest'),
      digest: { kind: 'at', times: ['14:00', '17:00'] },
      quiet: { outsideWork: false, daily: { from: '17:00', until: '18:30' } },
    },
    letters: (given) =>
      together(
        given
          .filter(({ minute }) => minute < at(17))
          .map(({ minute }) => (minute < at(14) ? at(14) : at(18, 30))),
      ),
  },
  {
    name: 'has a quiet noon, but not for what is urgent',
    channels: ['email'],
    preferences: { topics: handoffs('at_once', true), quiet: QUIET_NOON },
    letters: each,
  },
  {
    name: 'wants a letter ten minutes later of what is not read in the app',
    channels: ['in_app', 'email'],
    preferences: {
      topics: handoffs('at_once', false, [
        { channel: 'in_app', afterMinutes: 0 },
        { channel: 'email', afterMinutes: 10 },
      ]),
    },
    // Given half a minute past, and so due half a minute past ten minutes later: the next full minute takes it up.
    letters: (given) => together(given.filter(({ isRead }) => !isRead).map(({ minute }) => minute + 11)),
  },
];
