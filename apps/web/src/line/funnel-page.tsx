import { useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute, useParams } from '@tanstack/react-router';
import { mayOnDepartment } from '#conveyor/access';
import { accountQuery } from '../api/account.ts';
import { funnelQuery } from '../moves/lead-query.ts';
import { actorOf } from '../moves/targets.ts';
import { EmptyPage } from '../parts/empty-page.tsx';
import { useMay } from '../parts/may.ts';
import { Page } from '../parts/page.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { ArchiveFunnel } from './archive-funnel.tsx';
import { FunnelEditor } from './funnel-editor.tsx';
import { NewFunnel } from './new-funnel.tsx';

/** A funnel to be drawn anew, or a new one to begin with. */
function FunnelPage() {
  const { t } = useWords();
  const { funnelId } = useParams({ from: '/line/funnels/$funnelId' });
  const mayDraw = useMay('line.change');
  if (!mayDraw) return <EmptyPage title={t('funnel.not-yours')} why={t('funnel.not-yours.why')} />;
  if (funnelId === 'new') {
    return (
      <Page title={t('line.new-funnel')} note={<TextLink to="/line">{t('funnel.back')}</TextLink>}>
        <NewFunnel />
      </Page>
    );
  }
  return <FunnelOf key={funnelId} funnelId={funnelId} />;
}

function FunnelOf({ funnelId }: Readonly<{ funnelId: string }>) {
  const { t } = useWords();
  const { data: funnel } = useSuspenseQuery(funnelQuery(funnelId));
  const { data: account } = useSuspenseQuery(accountQuery);
  if (!mayOnDepartment(actorOf(account), 'line.change', funnel.departmentId)) {
    return <EmptyPage title={t('funnel.not-yours')} why={t('funnel.not-yours.why')} />;
  }
  return (
    <Page
      title={t('funnel.title', { funnel: funnel.name })}
      note={
        <TextLink to="/line" search={{ funnel: funnel.id }}>
          {t('funnel.back')}
        </TextLink>
      }
    >
      <FunnelEditor funnel={funnel} />
      <ArchiveFunnel funnel={funnel} />
    </Page>
  );
}

export const funnelPage = createLazyRoute('/line/funnels/$funnelId')({ component: FunnelPage });
