import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import card from '../parts/card.module.css';
import { Empty } from '../parts/empty.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { ambiguousQuery, attentionQuery, type TroubledMessage } from './queues-queries.ts';
import { TroubledCard } from './troubled-card.tsx';

/** What the line has given up on: each with who looks after it and what can be done. */
export function NeedsAttention() {
  const { t } = useWords();
  return (
    <Section title={t('queues.attention-title')} about={t('queues.attention-about')}>
      <Troubled
        name={t('queues.attention-title')}
        query={useInfiniteQuery(attentionQuery)}
        none={t('queues.attention-none')}
      />
    </Section>
  );
}

/** What may have arrived or not. */
export function Ambiguous() {
  const { t } = useWords();
  return (
    <Section title={t('queues.ambiguous')} about={t('queues.ambiguous-about')}>
      <Troubled
        name={t('queues.ambiguous')}
        query={useInfiniteQuery(ambiguousQuery)}
        none={t('queues.ambiguous-none')}
      />
    </Section>
  );
}

type Pages = Readonly<{ pages: readonly Readonly<{ items: readonly TroubledMessage[] }>[] }>;
type Props = Readonly<{ name: string; query: UseInfiniteQueryResult<Pages>; none: ReactNode }>;

function Troubled({ name, query, none }: Props) {
  return (
    <Read query={query} rows={1}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <Empty>{none}</Empty>;
        return (
          <>
            <ul className={card.cards} aria-label={name}>
              {items.map((message) => (
                <TroubledCard key={message.id} message={message} />
              ))}
            </ul>
            <MoreButton query={query} />
          </>
        );
      }}
    </Read>
  );
}
