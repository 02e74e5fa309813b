import { Button, NativeSelect } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { mayOnDepartment } from '#conveyor/access';
import { accountQuery } from '../api/account.ts';
import { funnelsQuery, type Funnel } from '../api/funnels.ts';
import { demoQuery } from '../demo/demo-query.ts';
import { actorOf } from '../moves/targets.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { EmptyPage } from '../parts/empty-page.tsx';
import { useMay } from '../parts/may.ts';
import { NotForRole } from '../parts/not-for-role.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { LeadsGrid } from './grid/leads-grid.tsx';
import classes from './import.module.css';
import { newId } from './new-id.ts';
import { SendingFile } from './sending.tsx';
import { SourceChoice } from './source-choice.tsx';
import { useSending } from './use-sending.ts';

/** Leads come in from a file: it is sent here, and then looked at. */
function ImportPage() {
  const { data: account } = useSuspenseQuery(accountQuery);
  const { data: funnels } = useSuspenseQuery(funnelsQuery);
  const { data: demo } = useQuery(demoQuery);
  if (!useMay('leads.import')) return <NotForRole />;
  const own = funnels.filter(
    ({ departmentId }) =>
      mayOnDepartment(actorOf(account), 'leads.import', departmentId) &&
      // They would go with it.
      departmentId !== demo?.departmentId,
  );
  return own.length === 0 ? <NoFunnel /> : <Importing funnels={own} />;
}

function NoFunnel() {
  const { t } = useWords();
  return (
    <EmptyPage title={t('import.no-funnel')} why={t('import.no-funnel.why')}>
      {useMay('line.change') && (
        <ButtonLink to="/line/funnels/$funnelId" params={{ funnelId: 'new' }}>
          {t('import.no-funnel.do')}
        </ButtonLink>
      )}
    </EmptyPage>
  );
}

function Importing({ funnels }: Readonly<{ funnels: readonly Funnel[] }>) {
  const { t } = useWords();
  const [funnelId, setFunnelId] = useState(funnels[0]?.id ?? '');
  const { sending, send, cancel } = useSending();
  const take = (name: string, file: Blob) => send({ id: newId(), funnelId, name, file });
  return (
    <Page title={t('import.title')}>
      <p className={classes.about}>{t('import.about', { system: 'CRM' })}</p>
      {sending ? (
        <SendingFile of={sending} onCancel={cancel} onAgain={() => send(sending.sent)} />
      ) : (
        <>
          {funnels.length > 1 && (
            <div className={classes.fields}>
              <NativeSelect
                label={t('import.funnel')}
                data={funnels.map(({ id, name }) => ({ value: id, label: name }))}
                value={funnelId}
                onChange={({ currentTarget: { value } }) => setFunnelId(value)}
              />
            </div>
          )}
          <Source funnel={funnels.find(({ id }) => id === funnelId)} onSource={take} />
        </>
      )}
      <EarlierImports />
    </Page>
  );
}

type SourceProps = Readonly<{ funnel: Funnel | undefined; onSource: (name: string, file: Blob) => void }>;

/** A file, or rows that are pasted; or leads are typed in. */
function Source({ funnel, onSource }: SourceProps) {
  const { t } = useWords();
  const [isTyping, setTyping] = useState(false);
  return (
    <>
      {isTyping ? (
        <Section title={t('import.grid')} about={t('import.grid.why', { down: 'Enter', right: 'Tab' })}>
          <LeadsGrid
            stages={funnel?.stages.map(({ name }) => name) ?? []}
            onLeads={(csv) => onSource(t('import.typed'), new Blob([csv]))}
          />
        </Section>
      ) : (
        <SourceChoice onSource={onSource} />
      )}
      <Button variant="default" className={classes.act} onClick={() => setTyping(!isTyping)}>
        {t(isTyping ? 'import.grid.close' : 'import.grid.open')}
      </Button>
    </>
  );
}

export const importPage = createLazyRoute('/import')({ component: ImportPage });
