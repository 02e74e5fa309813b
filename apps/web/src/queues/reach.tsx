import { useQuery } from '@tanstack/react-query';
import { CHANNELS } from '#conveyor';
import { channelName } from '../parts/channel-name.ts';
import { clockTime } from '../parts/clock-time.ts';
import { Facts, type Fact } from '../parts/facts.tsx';
import card from '../parts/card.module.css';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { timeSpan } from '../parts/time-span.ts';
import { Tone } from '../parts/tone.tsx';
import type { components } from '../api/schema.d.ts';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { reachabilityQuery, statusQuery, type OpsStatus } from './queues-queries.ts';

type Reached = components['schemas']['Reachability']['items'][number];

/** Who of those that the line needs answers, and what it finds when it looks at itself. */
export function Reach() {
  const words = useWords();
  const { t } = words;
  return (
    <Section title={t('queues.reach')} about={t('queues.reach-about')}>
      <div className={card.card}>
        <Read query={useQuery(reachabilityQuery)} rows={5}>
          {({ items }) => <Facts of={items.map((item) => reached(words, item))} />}
        </Read>
        <Read query={useQuery(statusQuery)} rows={3}>
          {(status) => <Facts of={ofItself(words, status)} />}
        </Read>
      </div>
    </Section>
  );
}

function reached({ t, language }: Words, { what, trouble, tookMs, askedAt }: Reached): Fact {
  const name = what === 'database' || what === 'queue' ? t(`queues.reach.${what}`) : channelName(t, what);
  const asked = t('queues.answers-in', {
    time: timeSpan(language, tookMs),
    at: clockTime(language, askedAt),
  });
  return [
    name,
    trouble === null ? (
      <>
        <Tone of="good">{t('queues.answers')}</Tone> {asked}
      </>
    ) : (
      <>
        <Tone of="bad">{t('queues.answers-not')}</Tone> {trouble}
      </>
    ),
  ];
}

function ofItself(words: Words, { canary, breaches, clockSkewMs }: OpsStatus): Fact[] {
  const { t, language } = words;
  const broken = Object.values(breaches);
  const count = broken.filter((rows) => rows > 0).length;
  const skew = { time: timeSpan(language, Math.abs(clockSkewMs)) };
  return [
    [t('queues.canary'), canaryOf(words, canary)],
    [t('queues.clock'), t(clockSkewMs < 0 ? 'queues.clock-behind' : 'queues.clock-ahead', skew)],
    [
      t('queues.promises'),
      broken.length === 0 ? (
        t('queues.promises-unknown')
      ) : count === 0 ? (
        <Tone of="good">{t('queues.promises-kept')}</Tone>
      ) : (
        <Tone of="bad">{t('queues.promises-broken', { count })}</Tone>
      ),
    ],
  ];
}

function canaryOf({ t, language }: Words, canary: OpsStatus['canary']) {
  const came = Object.entries(canary).map(([queue, seconds]) =>
    t('queues.canary-came', { queue: queueName(t, queue), time: timeSpan(language, seconds * 1_000) }),
  );
  if (came.length === 0) return t('queues.canary-none');
  return came.map((each) => <div key={each}>{each}</div>);
}

/** `deliver-in-app` carries the messages of the channel in_app. */
function queueName(t: Words['t'], queue: string): string {
  if (queue === 'upkeep') return t('queues.queue.upkeep');
  const carried = CHANNELS.find((channel) => queue === `deliver-${channel.replace('_', '-')}`);
  return carried ? t('queues.queue.channel', { channel: channelName(t, carried) }) : queue;
}
