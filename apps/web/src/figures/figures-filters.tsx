import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { PERIODS } from '#conveyor/hours';
import type { Funnel } from '../api/funnels.ts';
import rows from '../parts/rows.module.css';
import { useWords } from '../texts/texts-context.tsx';
import { Choices } from './choices.tsx';
import classes from './figures.module.css';
import { FunnelField } from './funnel-field.tsx';
import { NarrowedTo } from './narrowed-to.tsx';
import { figuresSearch, type FiguresSearch } from './figures-search.ts';
import type { FiguresView } from './figures-views.tsx';

type Props = Readonly<{
  view: FiguresView;
  funnel: Funnel;
  funnels: readonly Funnel[];
  search: FiguresSearch;
  shown: Readonly<{ from: string; until: string }> | undefined;
  hasDays: boolean;
  isNarrowed: boolean;
}>;

/** Which funnel, which leads, and which days: a period of the calendar by one click, or any. */
export function FiguresFilters({ view, funnel, funnels, search, shown, hasDays, isNarrowed }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const choose = (change: FiguresSearch) =>
    void navigate({ to: view, search: figuresSearch({ ...search, ...change }), replace: true });
  // There is nothing to choose.
  if (!hasDays && !isNarrowed && funnels.length < 2) return null;
  return (
    <search className={`${rows.filters} ${classes.filters}`} aria-label={t('figures.filters')}>
      <FunnelField funnel={funnel} funnels={funnels} department={search.department} choose={choose} />
      {hasDays && <OfDays search={search} shown={shown} choose={choose} />}
      {isNarrowed && <NarrowedTo funnelId={funnel.id} search={search} choose={choose} />}
      {hasDays && <Periods search={search} choose={choose} />}
    </search>
  );
}

type DaysProps = Pick<Props, 'search' | 'shown'> & Readonly<{ choose: (change: FiguresSearch) => void }>;

/** Which days, by the first and the last of them. */
function OfDays({ search, shown, choose }: DaysProps) {
  const { t } = useWords();
  return (
    <>
      {(['from', 'until'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          label={t(`figures.${end}`)}
          value={search[end] ?? shown?.[end] ?? ''}
          onChange={(event) =>
            choose({
              period: undefined,
              from: search.from ?? shown?.from,
              until: search.until ?? shown?.until,
              [end]: event.currentTarget.value,
            })
          }
        />
      ))}
    </>
  );
}

function Periods({ search, choose }: Pick<DaysProps, 'search' | 'choose'>) {
  const { t } = useWords();
  const areDays = search.from !== undefined || search.until !== undefined;
  return (
    <Choices
      name={t('figures.periods')}
      choices={[undefined, ...PERIODS].map((period) => [period, t(`figures.period.${period ?? 'usual'}`)])}
      chosen={areDays ? 'days' : search.period}
      choose={(period) => choose({ period, from: undefined, until: undefined })}
    />
  );
}
