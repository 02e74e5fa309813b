import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Empty } from '../parts/empty.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Read } from '../parts/read.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { auditQuery, type AuditRecord } from './audit-queries.ts';
import classes from './audit.module.css';
import rows from '../parts/rows.module.css';

const route = getRouteApi('/audit');

/** The records that are asked for, the newest first. */
export function AuditRecords() {
  const { t } = useWords();
  const search = route.useSearch();
  const query = useInfiniteQuery(auditQuery(search));
  return (
    <Read query={query} rows={8}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <NoneSuch isChosen={Object.keys(search).length > 0} />;
        return (
          <>
            <ul className={`${rows.rows} ${classes.records}`} aria-label={t('audit.list')}>
              {items.map((record) => (
                <RecordRow key={record.id} record={record} />
              ))}
            </ul>
            <MoreButton query={query} />
          </>
        );
      }}
    </Read>
  );
}

function RecordRow({
  record: { at, sentence, through, subject, sequence },
}: Readonly<{ record: AuditRecord }>) {
  const { t, moment, number } = useWords();
  return (
    <li className={rows.row}>
      <time dateTime={at} className={rows.quiet}>
        {moment(at)}
      </time>
      <span>
        {sentence}
        {(through === 'console' || through === 'message') && (
          <span className={rows.quiet}> · {t(`through.${through}`)}</span>
        )}
        <span className={rows.quiet}>
          {' · '}
          {sequence === null ? t('audit.unsealed') : t('audit.sequence', { number: number(sequence) })}
        </span>
      </span>
      <TextLink
        to="/audit"
        search={{ subjectId: subject.id }}
        size="sm"
        aria-label={t('audit.same-named', { name: subject.name || t('audit.gone') })}
      >
        {t('audit.same')}
      </TextLink>
    </li>
  );
}

function NoneSuch({ isChosen }: Readonly<{ isChosen: boolean }>) {
  const { t } = useWords();
  if (!isChosen) return <Empty>{t('audit.none')}</Empty>;
  return (
    <Empty>
      {t('audit.none-such')}
      <TextLink to="/audit" search={{}} size="sm">
        {t('audit.clear')}
      </TextLink>
    </Empty>
  );
}
