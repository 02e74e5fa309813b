import { Select } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate, useSearch } from '@tanstack/react-router';
import { mayOnDepartment } from '#conveyor/access';
import { accountQuery } from '../api/account.ts';
import { funnelsQuery } from '../api/funnels.ts';
import { actorOf } from '../moves/targets.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { EmptyPage } from '../parts/empty-page.tsx';
import { useMay } from '../parts/may.ts';
import { Page } from '../parts/page.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { LineOf } from './line-of.tsx';
import classes from './line.module.css';

/** Who works which stage, and how a stage finds him. */
function LinePage() {
  const { t } = useWords();
  const search = useSearch({ from: '/line' });
  const navigate = useNavigate({ from: '/line' });
  const { data: funnels } = useSuspenseQuery(funnelsQuery);
  const { data: account } = useSuspenseQuery(accountQuery);
  const mayDraw = useMay('line.change');
  const funnel = funnels.find(({ id }) => id === search.funnel) ?? funnels[0];
  if (!funnel) {
    return (
      <EmptyPage title={t('line.no-funnel')} why={t('line.no-funnel.why')}>
        {mayDraw && (
          <ButtonLink to="/line/funnels/$funnelId" params={{ funnelId: 'new' }}>
            {t('line.new-funnel')}
          </ButtonLink>
        )}
      </EmptyPage>
    );
  }
  const mayChange = mayOnDepartment(actorOf(account), 'line.change', funnel.departmentId);
  return (
    <Page
      title={t('line.title')}
      note={
        <div className={classes.bar}>
          {funnels.length > 1 && (
            <Select
              aria-label={t('board.funnel')}
              data={funnels.map(({ id, name }) => ({ value: id, label: name }))}
              value={funnel.id}
              onChange={(id) => id !== null && void navigate({ search: { funnel: id }, replace: true })}
              allowDeselect={false}
            />
          )}
          {mayChange && (
            <ButtonLink variant="default" to="/line/funnels/$funnelId" params={{ funnelId: funnel.id }}>
              {t('line.draw')}
            </ButtonLink>
          )}
          {mayDraw && (
            <ButtonLink variant="default" to="/line/funnels/$funnelId" params={{ funnelId: 'new' }}>
              {t('line.new-funnel')}
            </ButtonLink>
          )}
        </div>
      }
    >
      <LineOf key={funnel.id} funnelId={funnel.id} mayChange={mayChange} />
    </Page>
  );
}

export const linePage = createLazyRoute('/line')({ component: LinePage });
