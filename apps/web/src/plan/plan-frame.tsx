import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Funnel } from '../api/funnels.ts';
import { useFunnelOf } from '../figures/use-funnel-of.ts';
import { useMay } from '../parts/may.ts';
import { NotForRole } from '../parts/not-for-role.tsx';
import { Page } from '../parts/page.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { PlanViews, type PlanView } from './plan-views.tsx';

type Props = Readonly<{
  view: PlanView;
  title: string;
  search: Readonly<{ funnel?: string | undefined }>;
  onFunnel: (funnelId: string) => void;
  /** What the page says of the funnel that is chosen. */
  children: (funnel: Funnel) => ReactNode;
}>;

/** What all pages around a plan have: they are for whoever may change the line, the ways from one to another, and the choice of the funnel. */
export function PlanFrame(props: Props) {
  return useMay('line.change') ? <Framed {...props} /> : <NotForRole />;
}

function Framed({ view, title, search, onFunnel, children }: Props) {
  const { t } = useWords();
  const { funnels, funnel } = useFunnelOf(search);
  return (
    <Page
      title={title}
      note={
        funnels.length > 1 && (
          <Select
            aria-label={t('board.funnel')}
            data={funnels.map(({ id, name }) => ({ value: id, label: name }))}
            value={funnel?.id ?? null}
            onChange={(id) => id !== null && onFunnel(id)}
            allowDeselect={false}
          />
        )
      }
    >
      <PlanViews current={view} search={search} />
      {funnel ? children(funnel) : <Soft>{t('figures.no-funnel')}</Soft>}
    </Page>
  );
}
