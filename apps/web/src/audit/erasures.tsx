import { Anchor } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Empty } from '../parts/empty.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { erasuresQuery, type Erasure } from './audit-queries.ts';
import classes from './audit.module.css';
import rows from '../parts/rows.module.css';

/** What was destroyed for good, with the protocol of each. */
export function Erasures() {
  const { t } = useWords();
  const query = useInfiniteQuery(erasuresQuery);
  return (
    <Section title={t('audit.erasures')} about={t('audit.erasures-about')}>
      <Read query={query} rows={1}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Empty>{t('audit.erasures-none')}</Empty>;
          return (
            <>
              <ul className={`${rows.rows} ${classes.records}`} aria-label={t('audit.erasures')}>
                {items.map((erasure) => (
                  <ErasureRow key={erasure.id} erasure={erasure} />
                ))}
              </ul>
              <MoreButton query={query} />
            </>
          );
        }}
      </Read>
    </Section>
  );
}

function ErasureRow({ erasure: { id, at, by, leadIds, employeeIds } }: Readonly<{ erasure: Erasure }>) {
  const { t, moment } = useWords();
  const whose = [
    leadIds.length > 0 && t('audit.erased-leads', { count: leadIds.length }),
    employeeIds.length > 0 && t('audit.erased-people', { count: employeeIds.length }),
    by?.name,
  ];
  return (
    <li className={rows.row}>
      <span className={rows.quiet}>{moment(at)}</span>
      <span>{whose.filter(Boolean).join(' · ')}</span>
      {/* The protocol is a page of the server, to be printed and signed. */}
      <Anchor href={`/pages/erasures/${id}`} size="sm">
        {t('audit.erasure', { moment: moment(at) })}
      </Anchor>
    </li>
  );
}
