import { useInfiniteQuery } from '@tanstack/react-query';
import { MoreButton } from '../parts/more-button.tsx';
import { Read } from '../parts/read.tsx';
import rows from '../parts/rows.module.css';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './import.module.css';
import { keptRowsQuery } from './import-queries.ts';
import type { Import } from './import-types.ts';

/** Leads that have stayed, because somebody had worked with them. */
export function KeptRows({ of: one }: Readonly<{ of: Import }>) {
  const { t } = useWords();
  const query = useInfiniteQuery(keptRowsQuery(one));
  return (
    <Read query={query} rows={3}>
      {({ pages }) => (
        <>
          <ul className={`${rows.rows} ${classes.kept}`} aria-label={t('import.kept-title')}>
            {pages.flatMap(({ items }) =>
              items.map(({ line, lead, leadId }) => (
                <li key={line} className={rows.row}>
                  {leadId === null ? (
                    lead?.name
                  ) : (
                    <TextLink to="/leads/$leadId" params={{ leadId }} size="sm">
                      {lead?.name}
                    </TextLink>
                  )}
                  <span className={rows.quiet}>{lead?.company}</span>
                </li>
              )),
            )}
          </ul>
          <MoreButton query={query} />
        </>
      )}
    </Read>
  );
}
