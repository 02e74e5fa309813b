import type { Topic } from '#conveyor/preferences';
import { channelName } from '../parts/channel-name.ts';
import type { useWords } from '../texts/texts-context.tsx';
import type { Preferences, TopicPreference } from './notifications-queries.ts';

type Words = ReturnType<typeof useWords>;

/** How a topic is told, in words; what is said of none is told at once on every channel. */
export function topicWords({ t }: Words, topic: Topic, preference: TopicPreference | undefined): string {
  const { when, channels, isUrgent } = preference ?? {
    when: 'at_once' as const,
    channels: null,
    isUrgent: topic === 'alerts',
  };
  if (when === 'off') return t('notifications.words.off');
  const told = t(`notifications.words.${when}`);
  const where = channels
    ?.map(({ channel, afterMinutes }) =>
      afterMinutes === 0
        ? channelName(t, channel)
        : t('notifications.words.after', { channel: channelName(t, channel), count: afterMinutes }),
    )
    .join(', ');
  return [
    told,
    where ?? t('notifications.words.everywhere'),
    ...(isUrgent ? [t('notifications.words.urgent')] : []),
  ].join(', ');
}

/** When it is quiet, in words. */
export function quietWords({ t }: Words, quiet: Preferences['quiet']): string {
  const parts = [
    ...(quiet?.outsideWork ? [t('notifications.words.outside-work')] : []),
    ...(quiet?.daily ? [t('notifications.words.daily', { ...quiet.daily })] : []),
  ];
  return parts.length === 0 ? t('notifications.words.never-quiet') : parts.join(', ');
}

/** When digests come, in words. */
export function digestWords({ t }: Words, digest: NonNullable<Preferences['digest']>): string {
  return digest.kind === 'every'
    ? t('notifications.digest.every', { count: digest.minutes })
    : t('notifications.words.at', { times: digest.times.join(', ') });
}
