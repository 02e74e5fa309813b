import { describe, expect, it } from '@jest/globals';
import type { NotificationPreferences, TopicPreference } from './preferences.ts';
import { validatePreferences } from './validate-preferences.ts';

const OWN = ['email', 'in_app', 'push'] as const;
const topic = (changes: Partial<TopicPreference>): TopicPreference => ({
  when: 'at_once',
  channels: null,
  isUrgent: false,
  ...changes,
});
const rulesOf = (preferences: NotificationPreferences, own: typeof OWN | null = OWN) =>
  validatePreferences(preferences, own).map(({ path, rule }) => `${path} ${rule}`);

describe('how somebody wants to be told', () => {
  it('is right where nothing is said, or what is said goes together', () => {
    expect(rulesOf({ topics: {} })).toEqual([]);
    const channels = [
      { channel: 'in_app', afterMinutes: 0 },
      { channel: 'email', afterMinutes: 10 },
    ] as const;
    expect(rulesOf({ topics: { handoffs: topic({ channels }), watched: topic({ when: 'off' }) } })).toEqual(
      [],
    );
  });

  it('leaves nobody without a channel for leads that he is given', () => {
    expect(rulesOf({ topics: { handoffs: topic({ when: 'off' }) } })).toEqual([
      'topics.handoffs.when LAST_CHANNEL_OF_HANDOFFS',
    ]);
    const channels = [{ channel: 'push', afterMinutes: 0 }] as const;
    for (const own of [OWN, null])
      expect(rulesOf({ topics: { handoffs: topic({ channels }) } }, own)).toEqual([
        'topics.handoffs.channels LAST_CHANNEL_OF_HANDOFFS',
      ]);
  });

  it('names every problem at once', () => {
    const channels = [
      { channel: 'email', afterMinutes: 5 },
      { channel: 'slack', afterMinutes: 10 },
      { channel: 'in_app', afterMinutes: 1 },
      { channel: 'email', afterMinutes: 20 },
    ] as const;
    expect(
      rulesOf({
        topics: {
          reports: topic({ when: 'off' }),
          alerts: topic({ when: 'digest' }),
          line: topic({ channels }),
        },
        quiet: { outsideWork: false, daily: { from: 60, until: 60 } },
      }),
    ).toEqual([
      'topics.line.channels[0].afterMinutes FIRST_CHANNEL_WAITS',
      'topics.line.channels[1].channel TOPIC_CHANNEL_NOT_YOURS',
      'topics.line.channels[2].afterMinutes CHANNELS_OUT_OF_ORDER',
      'topics.line.channels[3].channel TOPIC_CHANNEL_TWICE',
      'topics.reports.when TOPIC_NEEDED',
      'topics.alerts.when TOPIC_NOT_GATHERED',
      'quiet.daily.until QUIET_ALL_DAY',
    ]);
  });
});
