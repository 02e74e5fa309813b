import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { openAlertsQuery } from '../alerts/alerts-queries.ts';
import { channelName } from '../parts/channel-name.ts';
import type { ToneName } from '../parts/tone.tsx';
import type { Translate } from '../texts/translate.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './line-sentence.module.css';
import { statusQuery } from './queues-queries.ts';
import { standingOf, type Standing } from './standing.ts';

const TONES: Readonly<Record<Standing['is'], ToneName>> = {
  'no-answer': 'bad',
  unwatched: 'bad',
  alarm: 'bad',
  paused: 'warn',
  attention: 'warn',
  retrying: 'warn',
  well: 'good',
};

/** How the line is, in one sentence; said again when it changes. */
export function LineSentence() {
  const { t } = useWords();
  const { data: alerts } = useQuery(openAlertsQuery);
  const { data: status, error } = useQuery(statusQuery);
  const isKnown = error !== null || (alerts && status);
  const standing = isKnown && standingOf(alerts?.items ?? [], error === null ? status : undefined);
  return (
    <div role="status" className={classes.place}>
      {standing ? (
        <p className={`${classes.sentence} ${classes[TONES[standing.is]]}`}>{sentenceOf(standing, t)}</p>
      ) : (
        <Skeleton height={52} />
      )}
    </div>
  );
}

function sentenceOf(standing: Standing, t: Translate): string {
  switch (standing.is) {
    case 'alarm':
      return t('queues.alarm', { count: standing.count });
    case 'attention':
      return t('queues.attention', { count: standing.count });
    case 'retrying':
      return t('queues.retrying', { count: standing.count });
    case 'paused': {
      const channels = standing.channels.map((channel) => channelName(t, channel)).join(', ');
      return t('queues.paused', { channels });
    }
    default:
      return t(`queues.${standing.is}`);
  }
}
