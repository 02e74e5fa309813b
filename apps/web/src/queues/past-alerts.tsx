import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pastAlertsQuery } from '../alerts/alerts-queries.ts';
import card from '../parts/card.module.css';
import { Empty } from '../parts/empty.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Read } from '../parts/read.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';

/** What was wrong with the line and is over, for whoever asks. */
export function PastAlerts() {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        style={{ alignSelf: 'start' }}
        aria-expanded={isShown}
        onClick={() => setShown(!isShown)}
      >
        {t('queues.alerts-past')}
      </Button>
      {isShown && <PastList />}
    </>
  );
}

function PastList() {
  const { t, moment, duration } = useWords();
  const query = useInfiniteQuery(pastAlertsQuery);
  return (
    <Read query={query} rows={2}>
      {({ pages }) => (
        <>
          {pages[0]?.items.length === 0 && <Empty>{t('queues.never')}</Empty>}
          <ul className={card.cards} aria-label={t('queues.alerts-past')}>
            {pages
              .flatMap(({ items }) => items)
              .map(({ id, title, about, since, endedAt }) => (
                <li key={id} className={card.line}>
                  <TextLink to="/alerts/$alertId" params={{ alertId: id }} size="sm">
                    {about === null ? title : `${title}: ${about}`}
                  </TextLink>
                  <span className={card.quiet}>
                    {t('alert.lasted', {
                      moment: moment(endedAt ?? since),
                      time: duration(Date.parse(endedAt ?? since) - Date.parse(since)),
                    })}
                  </span>
                </li>
              ))}
          </ul>
          <MoreButton query={query} />
        </>
      )}
    </Read>
  );
}
