import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OFFICE } from '../../../../test/support/office-hours.ts';
import { CHANNELS, type Channel } from '../channel.ts';
import { HOUR, MINUTE } from '../instant.ts';
import { NOTICE_KINDS } from '../notice.ts';
import { effectivePreferences, NO_PREFERENCES, type NotificationPreferences } from './preferences.ts';
import { quietUntil } from './quiet-until.ts';
import { topicOf } from './topics.ts';
import { channelAfter, NOWHERE, waitsForReading, whenToTell, type ToTell } from './when-to-tell.ts';

/** Wednesday, noon in Moscow. */
const NOON = Date.UTC(2026, 10, 25, 9);
const CLOCK = { timeZone: 'Europe/Moscow', hours: OFFICE };

const toTell = (changes: Partial<ToTell> = {}): ToTell => ({
  kind: 'handoff.offered',
  channel: 'email',
  channels: ['email', 'slack', 'in_app'],
  createdAt: NOON,
  hasWaited: false,
  elsewhere: NOWHERE,
  ...changes,
});

const wish = (preferences: Partial<NotificationPreferences>) =>
  effectivePreferences({ ...NO_PREFERENCES, ...preferences }, NO_PREFERENCES);

const when = (preferences: Partial<NotificationPreferences>, changes: Partial<ToTell> = {}, now = NOON) =>
  whenToTell(toTell(changes), wish(preferences), CLOCK, now);

const at = (hour: number, minute = 0, day = 25) => Date.UTC(2026, 10, day, hour - 3, minute);

const SLACK_THEN_EMAIL = {
  topics: {
    handoffs: {
      when: 'at_once',
      channels: [
        { channel: 'slack', afterMinutes: 0 },
        { channel: 'email', afterMinutes: 10 },
      ],
      isUrgent: false,
    },
  },
} as const;

const GATHERED = { when: 'digest', channels: null, isUrgent: false } as const;

describe('who has said nothing', () => {
  it('is told everything at once on every channel', () => {
    for (const kind of NOTICE_KINDS)
      for (const channel of CHANNELS)
        expect(when({}, { kind, channel, channels: CHANNELS })).toEqual({ tell: 'now' });
  });

  it('is told at once also where the clock of whoever wrote it is ahead', () => {
    expect(when({ quiet: { outsideWork: false, daily: null } }, { createdAt: NOON + MINUTE })).toEqual({
      tell: 'now',
    });
  });
});

describe('one channel, and another one where nobody has read it', () => {
  it('tells on the first at once and lets the second wait', () => {
    expect(when(SLACK_THEN_EMAIL, { channel: 'slack' })).toEqual({ tell: 'now' });
    expect(when(SLACK_THEN_EMAIL)).toEqual({
      tell: 'later',
      at: NOON + 10 * MINUTE,
      why: 'IF_NOT_READ',
    });
  });

  it('does without the second once the first is read', () => {
    expect(when(SLACK_THEN_EMAIL, { elsewhere: { isRead: true, lost: [] }, hasWaited: true })).toEqual({
      tell: 'never',
      why: 'READ_ELSEWHERE',
    });
  });

  it('tells on the second when its time has come', () => {
    expect(when(SLACK_THEN_EMAIL, { hasWaited: true }, NOON + 10 * MINUTE)).toEqual({ tell: 'now' });
  });

  it('tells on the second at once where the first has come to nothing, and on a third only after the second', () => {
    const lost = (...channels: Channel[]) => ({ elsewhere: { isRead: false, lost: channels } });
    expect(when(SLACK_THEN_EMAIL, lost('slack'))).toEqual({ tell: 'now' });
    expect(when(SLACK_THEN_EMAIL, lost('push'))).toMatchObject({ tell: 'later', why: 'IF_NOT_READ' });
    const channels = [
      { channel: 'slack', afterMinutes: 0 },
      { channel: 'telegram', afterMinutes: 5 },
      { channel: 'email', afterMinutes: 10 },
    ] as const;
    const three = { topics: { handoffs: { when: 'at_once', channels, isUrgent: false } } } as const;
    const own: Channel[] = ['slack', 'telegram', 'email'];
    expect(when(three, { ...lost('slack'), channels: own })).toMatchObject({ tell: 'later' });
    expect(when(three, { ...lost('slack', 'telegram'), channels: own })).toEqual({ tell: 'now' });
    const after = (channel: Channel) => channelAfter({ ...toTell(), channels: own, channel }, wish(three));
    expect(own.map(after)).toEqual(['telegram', 'email', null]);
  });

  it('hurries no channel that waits for nothing, or of which nothing was said', () => {
    const all = { kind: 'handoff.offered', channel: 'slack', channels: ['slack', 'email'] } as const;
    expect(channelAfter(all, wish({ topics: {} }))).toBeNull();
    expect(channelAfter({ ...all, kind: 'account.reset' }, wish(SLACK_THEN_EMAIL))).toBeNull();
  });

  it('does not tell on a channel that was not chosen', () => {
    expect(when(SLACK_THEN_EMAIL, { channel: 'in_app' })).toEqual({ tell: 'never', why: 'NOT_CHOSEN' });
  });

  it('asks whether it was read only where that matters', () => {
    const preferences = wish(SLACK_THEN_EMAIL);
    expect(waitsForReading(toTell(), preferences)).toBe(true);
    expect(waitsForReading(toTell({ channel: 'slack' }), preferences)).toBe(false);
    expect(waitsForReading(toTell({ kind: 'account.reset' }), preferences)).toBe(false);
  });
});

describe('an address that is refused', () => {
  it('waits for the end of quiet hours, though alerts do not', () => {
    const quiet = { quiet: { outsideWork: false, daily: { from: 11 * 60, until: 13 * 60 } } };
    expect(when(quiet, { kind: 'alert.raised' })).toEqual({ tell: 'now' });
    expect(when(quiet, { kind: 'address.refused' })).toEqual({
      tell: 'later',
      at: at(13),
      why: 'QUIET_HOURS',
    });
  });
});

describe('a digest', () => {
  it('gathers until its next time by the clock of the receiver', () => {
    const digest = { kind: 'at', times: [17 * 60, 9 * 60, 14 * 60] } as const;
    expect(when({ topics: { handoffs: GATHERED }, digest })).toEqual({
      tell: 'later',
      at: at(14),
      why: 'DIGEST',
    });
  });

  it('gathers for an hour where nothing else was said', () => {
    expect(when({ topics: { handoffs: GATHERED } }, {}, NOON + MINUTE)).toMatchObject({ at: NOON + HOUR });
  });

  it('is not waited for twice', () => {
    expect(when({ topics: { handoffs: GATHERED } }, { hasWaited: true })).toEqual({ tell: 'now' });
  });

  it('leaves alone what stands in the app, and what comes by itself', () => {
    const topics = { handoffs: GATHERED, reports: GATHERED, alerts: GATHERED };
    expect(when({ topics }, { channel: 'in_app' })).toEqual({ tell: 'now' });
    expect(when({ topics }, { kind: 'report.daily' })).toEqual({ tell: 'now' });
    expect(when({ topics }, { kind: 'alert.raised' })).toEqual({ tell: 'now' });
  });
});

describe('quiet hours', () => {
  const night = { outsideWork: false, daily: { from: 22 * 60, until: 7 * 60 } };
  const offWork = { outsideWork: true, daily: null };

  it('put off until they end, past midnight too', () => {
    for (const now of [at(23), at(6, 59, 26)])
      expect(when({ quiet: night }, {}, now)).toEqual({
        tell: 'later',
        at: at(7, 0, 26),
        why: 'QUIET_HOURS',
      });
    expect(when({ quiet: night }, {}, at(7))).toEqual({ tell: 'now' });
    expect(when({ quiet: night }, {}, at(21, 59))).toEqual({ tell: 'now' });
  });

  it('put off until the next working minute of whoever wants no messages outside work', () => {
    expect(when({ quiet: offWork }, {}, at(19, 0, 27))).toMatchObject({ at: at(9, 0, 30) });
    expect(when({ quiet: { ...night, outsideWork: true } }, {}, at(23))).toMatchObject({ at: at(9, 0, 26) });
  });

  it('hold for the digest and for what waits whether it is read, too', () => {
    const digest = { kind: 'at', times: [20 * 60] } as const;
    expect(when({ topics: { handoffs: GATHERED }, digest, quiet: offWork })).toEqual({
      tell: 'later',
      at: at(9, 0, 26),
      why: 'QUIET_HOURS',
    });
    expect(
      when({ ...SLACK_THEN_EMAIL, quiet: offWork }, { createdAt: at(17, 55) }, at(17, 55)),
    ).toMatchObject({
      at: at(9, 0, 26),
      why: 'QUIET_HOURS',
    });
  });

  it('let through what is urgent: alerts, and what somebody says', () => {
    const topics = { handoffs: { when: 'at_once', channels: null, isUrgent: true } } as const;
    expect(when({ topics, quiet: night }, {}, at(23))).toEqual({ tell: 'now' });
    expect(when({ quiet: night }, { kind: 'alert.raised' }, at(23))).toEqual({ tell: 'now' });
  });

  it('are heeded by what was released late, in the night, a digest too', () => {
    expect(when({ quiet: night }, { kind: 'leads.digest', hasWaited: true }, at(23))).toEqual({
      tell: 'later',
      at: at(7, 0, 26),
      why: 'QUIET_HOURS',
    });
    expect(when({ quiet: night }, { hasWaited: true }, at(23))).toMatchObject({ at: at(7, 0, 26) });
  });

  it('that never end are not kept: better told at a wrong hour than never', () => {
    const nobody = { timeZone: 'Europe/Moscow', hours: { ...OFFICE, weekly: { ...OFFICE.weekly } } };
    const free = {
      monday: [],
      tuesday: [],
      wednesday: [],
      thursday: [],
      friday: [],
      saturday: [],
      sunday: [],
    };
    const clock = { ...nobody, hours: { ...nobody.hours, weekly: free } };
    expect(whenToTell(toTell(), wish({ quiet: offWork }), clock, NOON)).toEqual({ tell: 'now' });
    const works = { outsideWork: true, daily: { from: 8 * 60, until: 19 * 60 } };
    expect(quietUntil(works, CLOCK, NOON)).toBeNull();
  });
});

describe('leads that somebody is given', () => {
  const off = { when: 'off', channels: null, isUrgent: false } as const;
  const pushAlone = { ...off, when: 'at_once', channels: [{ channel: 'push', afterMinutes: 0 }] } as const;

  it('are told on all channels where what was said would leave none', () => {
    expect(when({ topics: { handoffs: off } })).toEqual({ tell: 'now' });
    const channels: readonly Channel[] = ['email', 'push'];
    expect(when({ topics: { handoffs: pushAlone } }, { channels })).toEqual({ tell: 'now' });
    expect(when(SLACK_THEN_EMAIL, { channel: 'in_app', channels: ['in_app'] })).toEqual({ tell: 'now' });
  });

  it('are the only ones: other topics can be done without', () => {
    expect(when({ topics: { watched: off } }, { kind: 'lead.moved' })).toEqual({
      tell: 'never',
      why: 'NOT_CHOSEN',
    });
  });
});

const anyPreferences = (): fc.Arbitrary<NotificationPreferences> =>
  fc.record({
    topics: fc.record(
      {
        handoffs: anyTopic(),
        reminders: anyTopic(),
        watched: anyTopic(),
        reports: anyTopic(),
        alerts: anyTopic(),
      },
      { requiredKeys: [] },
    ),
    quiet: fc.record({
      outsideWork: fc.boolean(),
      daily: fc.option(fc.record({ from: fc.nat(1_439), until: fc.nat(1_439) })),
    }),
    digest: fc.record({ kind: fc.constant('every' as const), minutes: fc.integer({ min: 5, max: 1_440 }) }),
  });

const anyTopic = () =>
  fc.record({
    when: fc.constantFrom('at_once' as const, 'digest' as const, 'off' as const),
    channels: fc.option(
      fc.uniqueArray(fc.record({ channel: fc.constantFrom(...CHANNELS), afterMinutes: fc.nat(1_440) }), {
        selector: ({ channel }) => channel,
        minLength: 1,
      }),
    ),
    isUrgent: fc.boolean(),
  });

const anyChannels = () =>
  fc
    .uniqueArray(fc.constantFrom(...CHANNELS), { minLength: 1 })
    .filter((own) => own.some((c) => c !== 'push'));

describe('whatever somebody has said', () => {
  it('what waits is told once its time has come, unless it is quiet then, and never before it was made', () => {
    fc.assert(
      fc.property(
        anyPreferences(),
        anyChannels(),
        fc.constantFrom(...NOTICE_KINDS),
        fc.nat(14 * 24 * 60),
        (said, channels, kind, minute) => {
          const now = NOON + minute * MINUTE;
          const preferences = effectivePreferences(said, NO_PREFERENCES);
          for (const channel of channels) {
            const message = toTell({ kind, channel, channels, createdAt: now });
            const first = whenToTell(message, preferences, CLOCK, now);
            if (first.tell !== 'later') continue;
            expect(first.at).toBeGreaterThan(now);
            expect(whenToTell({ ...message, hasWaited: true }, preferences, CLOCK, first.at)).toEqual({
              tell: 'now',
            });
          }
        },
      ),
    );
  });

  it('a lead that he is given comes to him on at least one channel besides push', () => {
    fc.assert(
      fc.property(anyPreferences(), anyChannels(), (said, channels) => {
        const preferences = effectivePreferences(NO_PREFERENCES, said);
        const told = channels.filter(
          (channel) => whenToTell(toTell({ channel, channels }), preferences, CLOCK, NOON).tell !== 'never',
        );
        expect(told.some((channel) => channel !== 'push')).toBe(true);
      }),
    );
  });

  it('letters about accounts are sent at once', () => {
    fc.assert(
      fc.property(anyPreferences(), (said) => {
        const message = toTell({ kind: 'account.reset', channels: ['in_app'] });
        expect(topicOf('account.reset')).toBeNull();
        expect(whenToTell(message, effectivePreferences(said, said), CLOCK, NOON)).toEqual({ tell: 'now' });
      }),
    );
  });
});

describe('what a department says', () => {
  it('holds topic by topic where a person has said nothing', () => {
    const department: NotificationPreferences = {
      topics: { handoffs: GATHERED, watched: GATHERED },
      quiet: { outsideWork: true, daily: null },
    };
    const own: NotificationPreferences = { topics: { handoffs: { ...GATHERED, when: 'at_once' } } };
    const both = effectivePreferences(own, department);
    expect([both.topicOf('handoffs').when, both.topicOf('watched').when]).toEqual(['at_once', 'digest']);
    expect(both.quiet).toEqual(department.quiet);
  });
});
