import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { funnelsQuery, type Funnel } from '../api/funnels.ts';
import { Page } from '../parts/page.tsx';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import rows from '../parts/rows.module.css';
import { useWords } from '../texts/texts-context.tsx';
import classes from './figures.module.css';
import { figuresQuery, type FunnelFigures } from './figures-query.ts';
import { figuresSearch, type FiguresSearch } from './figures-search.ts';
import { PeopleTable } from './people-table.tsx';
import { StagesTable } from './stages-table.tsx';

const route = getRouteApi('/figures');

/** What became of the leads of a funnel, stage by stage, and who did what. */
function FiguresPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const { data: funnels } = useSuspenseQuery(funnelsQuery);
  const funnel = funnels.find(({ id }) => id === search.funnel) ?? funnels[0];
  return (
    <Page title={t('figures.title')}>
      {funnel ? (
        <FiguresOf key={funnel.id} funnel={funnel} funnels={funnels} search={search} />
      ) : (
        <Soft>{t('figures.no-funnel')}</Soft>
      )}
    </Page>
  );
}

type Props = Readonly<{ funnel: Funnel; funnels: readonly Funnel[]; search: FiguresSearch }>;

function FiguresOf({ funnel, funnels, search }: Props) {
  const query = useQuery(figuresQuery(funnel.id, search));
  return (
    <>
      <Filters funnel={funnel} funnels={funnels} search={search} shown={query.data} />
      <Read query={query} rows={8}>
        {(figures) => <Tables figures={figures} />}
      </Read>
    </>
  );
}

function Tables({ figures }: Readonly<{ figures: FunnelFigures }>) {
  const { t } = useWords();
  const { stages, isOwn, rule } = figures;
  const isEmpty = stages.every(({ entered }) => entered === 0);
  return (
    <>
      <Soft>{rule}</Soft>
      {isEmpty ? (
        <Soft>{t('figures.none')}</Soft>
      ) : (
        <>
          <Section title={t('figures.by-stage')}>
            <StagesTable stages={stages} isOwn={isOwn} />
          </Section>
          <Section title={t('figures.by-person')}>
            <PeopleTable stages={stages} />
          </Section>
        </>
      )}
    </>
  );
}

type FilterProps = Props & Readonly<{ shown: FunnelFigures | undefined }>;

function Filters({ funnel, funnels, search, shown }: FilterProps) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const choose = (change: Readonly<Record<string, unknown>>) =>
    void navigate({ search: (before) => figuresSearch({ ...before, ...change }), replace: true });
  return (
    <search className={`${rows.filters} ${classes.filters}`} aria-label={t('figures.filters')}>
      {funnels.length > 1 && (
        <NativeSelect
          label={t('figures.funnel')}
          value={funnel.id}
          data={funnels.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => choose({ funnel: event.currentTarget.value })}
        />
      )}
      {(['from', 'until'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          label={t(`figures.${end}`)}
          value={search[end] ?? shown?.[end] ?? ''}
          onChange={(event) => choose({ [end]: event.currentTarget.value })}
        />
      ))}
    </search>
  );
}

export const figuresPage = createLazyRoute('/figures')({ component: FiguresPage });
