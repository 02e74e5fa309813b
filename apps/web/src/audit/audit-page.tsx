import { createLazyRoute } from '@tanstack/react-router';
import { useMay } from '../parts/may.ts';
import { Page } from '../parts/page.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { AuditRecords } from './audit-records.tsx';
import rows from '../parts/rows.module.css';
import { Erasures } from './erasures.tsx';

/** Who did what. */
function AuditPage() {
  const { t } = useWords();
  const mayErase = useMay('personal-data.erase');
  return (
    <Page title={t('audit.title')}>
      <p className={rows.about}>{t('audit.about')}</p>
      <AuditFilters />
      <AuditRecords />
      {mayErase && <Erasures />}
    </Page>
  );
}

export const auditPage = createLazyRoute('/audit')({ component: AuditPage });
