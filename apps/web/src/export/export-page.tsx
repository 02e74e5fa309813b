import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { accountQuery, type Right } from '../api/account.ts';
import { funnelsQuery } from '../api/funnels.ts';
import { useMay } from '../parts/may.ts';
import { NotForRole } from '../parts/not-for-role.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { ExportFields } from './export-fields.tsx';
import { EXPORTED, exportSearch, type Exported } from './export-search.ts';
import { fileAt, type ExportWish } from './export-wish.ts';
import classes from './export.module.css';

/** What else whoever takes it out must be allowed to see. */
const NEEDED: Readonly<Record<Exported, Right>> = {
  leads: 'leads.read',
  visits: 'figures.export',
  activities: 'leads.read',
  handoffs: 'leads.read',
  messages: 'ledger.read',
  employees: 'people.read',
};

/** Data is taken out as a file, to go on with it elsewhere. */
function ExportPage() {
  const { t } = useWords();
  const mayBackUp = useMay('settings.read');
  if (!useMay('figures.export')) return <NotForRole />;
  return (
    <Page title={t('export.title')}>
      <p className={classes.about}>{t('export.about')}</p>
      <Exporting />
      {mayBackUp && (
        <Section title={t('export.backup')} about={t('export.backup.why')}>
          <pre className={classes.command}>
            <code>npm run conveyor -- ops backup conveyor.backup</code>
          </pre>
        </Section>
      )}
    </Page>
  );
}

function Exporting() {
  const { t, language } = useWords();
  const search = exportPage.useSearch();
  const { data: account } = useSuspenseQuery(accountQuery);
  const { data: funnels } = useSuspenseQuery(funnelsQuery);
  const offered = EXPORTED.filter((what) => account.rights[NEEDED[what]] !== undefined);
  const { what = 'leads', funnel = '' } = exportSearch(search);
  const [wish, setWish] = useState<ExportWish>({
    what,
    funnel: funnels.some(({ id }) => id === funnel) ? funnel : '',
    status: '',
    from: '',
    until: '',
    format: 'csv',
    delimiter: '',
  });
  return (
    <>
      <ExportFields wish={wish} offered={offered} funnels={funnels} onChange={setWish} />
      <p className={classes.about}>{t(`export.what.${wish.what}.why`)}</p>
      {/* What is refused is no file. */}
      <Button component="a" href={fileAt(wish, language)} download className={classes.act ?? ''}>
        {t('export.do')}
      </Button>
    </>
  );
}

export const exportPage = createLazyRoute('/export')({ component: ExportPage });
