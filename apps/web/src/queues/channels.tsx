import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useId } from 'react';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { ChannelCard } from './channel-card.tsx';
import classes from './channels.module.css';
import { statusQuery, timesQuery } from './queues-queries.ts';
import { SPANS } from './queues-search.ts';

const route = getRouteApi('/queues');

/** How each channel is doing, side by side. */
export function Channels() {
  const { t } = useWords();
  const { over = SPANS[0] } = route.useSearch();
  const status = useQuery(statusQuery);
  const { data: times } = useQuery(timesQuery(over));
  return (
    <Section title={t('queues.channels')}>
      <SpanChoice over={over} />
      <Read query={status} rows={6}>
        {({ channels }) => (
          <div className={classes.channels}>
            {channels.map((channel) => (
              <ChannelCard
                key={channel.channel}
                status={channel}
                times={times?.channels.find((one) => one.channel === channel.channel)}
              />
            ))}
          </div>
        )}
      </Read>
    </Section>
  );
}

function SpanChoice({ over }: Readonly<{ over: number }>) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const id = useId();
  return (
    <div className={classes.span}>
      <span id={id}>{t('queues.over')}</span>
      <SegmentedControl
        aria-labelledby={id}
        size="xs"
        value={String(over)}
        onChange={(chosen) => {
          const span = SPANS.find((one) => String(one) === chosen);
          if (span) void navigate({ search: { over: span }, replace: true, resetScroll: false });
        }}
        data={SPANS.map((span) => ({ value: String(span), label: t(`queues.over.${span}`) }))}
      />
    </div>
  );
}
