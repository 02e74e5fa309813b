import { useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { stageQuery } from '../moves/lead-query.ts';
import { useMay } from '../parts/may.ts';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { StageExit } from './stage-exit.tsx';
import { StageLeads } from './stage-leads.tsx';
import { useStageLive } from './stage-queries.ts';
import { StageSettings } from './stage-settings.tsx';
import { StageSpecialists } from './stage-specialists.tsx';
import classes from './stage.module.css';

function StagePage() {
  const { stageId } = useParams({ from: '/stages/$stageId' });
  return <StageOf key={stageId} id={stageId} />;
}

/** A stage: who waits, who works it, how it works, and what is in work. */
function StageOf({ id }: Readonly<{ id: string }>) {
  const { t } = useWords();
  const { data: stage } = useSuspenseQuery(stageQuery(id));
  const seesLeads = useMay('leads.read');
  useStageLive(stage);
  const funnel = useMemo(() => ({ funnel: stage.funnelId }), [stage.funnelId]);
  return (
    <Page
      title={stage.name}
      colour={stage.colour}
      note={
        <div className={classes.note}>
          {seesLeads && (
            <TextLink to="/board" search={funnel}>
              {t('stage.to-board')}
            </TextLink>
          )}
          <TextLink to="/line" search={funnel}>
            {t('stage.to-line')}
          </TextLink>
        </div>
      }
    >
      {stage.archivedAt !== null && <p>{t('stage.archived')}</p>}
      {seesLeads && (
        <Section title={t('stage.waiting')}>
          <StageLeads stageId={id} waiting />
        </Section>
      )}
      <Section title={t('stage.specialists')}>
        <StageSpecialists stage={stage} />
      </Section>
      {seesLeads && (
        <Section title={t('stage.held')}>
          <StageLeads stageId={id} waiting={false} />
        </Section>
      )}
      <Section title={t('stage.works')}>
        <StageSettings stage={stage} />
      </Section>
      <Section title={t('stage.exit')}>
        <StageExit exit={stage.exit} />
      </Section>
    </Page>
  );
}

export const stagePage = createLazyRoute('/stages/$stageId')({ component: StagePage });
