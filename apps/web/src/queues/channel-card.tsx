import { channelName } from '../parts/channel-name.ts';
import card from '../parts/card.module.css';
import { Facts, type Fact } from '../parts/facts.tsx';
import { timeSpan } from '../parts/time-span.ts';
import { Tone } from '../parts/tone.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { ChannelPause } from './channel-pause.tsx';
import { ChannelTable } from './channel-times.tsx';
import classes from './channels.module.css';
import { PauseChannel } from './pause-channel.tsx';
import type { ChannelStatus, ChannelTimes } from './queues-queries.ts';
import { ResumeChannel } from './resume-channel.tsx';

const STATES = ['pending', 'claimed', 'sending', 'retry', 'ambiguous', 'needs_attention'] as const;

type Props = Readonly<{ status: ChannelStatus; times: ChannelTimes | undefined }>;

/** One channel: whether it sends, what waits for how long, and how long it takes. */
export function ChannelCard({ status, times }: Props) {
  const words = useWords();
  const { t } = words;
  const { channel, pause } = status;
  return (
    <article className={card.card} aria-label={channelName(t, channel)}>
      <div className={classes.head}>
        <h3 className={classes.name}>{channelName(t, channel)}</h3>
        {pause ? (
          <Tone of="warn">{t('queues.channel-paused')}</Tone>
        ) : (
          <Tone of="good">{t('queues.channel-works')}</Tone>
        )}
      </div>
      {pause && <ChannelPause pause={pause} />}
      <Facts inNumbers of={waitingOf(words, status)} />
      <h4 className={classes.sub}>{t('queues.depth')}</h4>
      <Facts
        inNumbers
        of={STATES.map((state) => [t(`delivery.${state}`), words.number(status.depth[state])])}
      />
      <h4 className={classes.sub}>{t('queues.not-due')}</h4>
      <Facts inNumbers of={[[t('delivery.deferred'), words.number(status.depth.deferred)]]} />
      <h4 className={classes.sub}>{t('queues.times')}</h4>
      {times && <ChannelTable times={times} />}
      <div className={classes.foot}>
        <PauseChannel channel={channel} isPaused={pause !== null} />
        {pause && <ResumeChannel channel={channel} waiting={status.paused} />}
      </div>
    </article>
  );
}

function waitingOf({ t, language, number }: Words, status: ChannelStatus): Fact[] {
  const { dueSeconds, paused, pausedSeconds, unpublishedSeconds, deadly } = status;
  const held =
    pausedSeconds === null
      ? number(paused)
      : t('queues.held-back-since', {
          number: number(paused),
          time: timeSpan(language, pausedSeconds * 1_000),
        });
  return [
    [t('queues.due'), dueSeconds === null ? t('queues.due-nothing') : timeSpan(language, dueSeconds * 1_000)],
    [t('queues.held-back'), paused > 0 ? held : null],
    [
      t('queues.unpublished'),
      unpublishedSeconds === null ? null : timeSpan(language, unpublishedSeconds * 1_000),
    ],
    [
      t('queues.deadly-name'),
      deadly > 0 ? <Tone of="bad">{t('queues.deadly', { count: deadly })}</Tone> : null,
    ],
  ];
}
