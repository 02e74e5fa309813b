import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { PERIODS } from '#conveyor/hours';
import type { Funnel } from '../api/funnels.ts';
import rows from '../parts/rows.module.css';
import { useWords } from '../texts/texts-context.tsx';
import classes from './figures.module.css';
import { figuresSearch, type FiguresSearch } from './figures-search.ts';
import type { FiguresView } from './figures-views.tsx';

type Props = Readonly<{
  view: FiguresView;
  funnel: Funnel;
  funnels: readonly Funnel[];
  search: FiguresSearch;
  shown: Readonly<{ from: string; until: string }> | undefined;
  hasDays: boolean;
}>;

/** Which funnel, and which days: a period of the calendar by one click, or any. */
export function FiguresFilters({ view, funnel, funnels, search, shown, hasDays }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const choose = (change: FiguresSearch) =>
    void navigate({ to: view, search: figuresSearch({ ...search, ...change }), replace: true });
  const isUsual = !search.period && !search.from && !search.until;
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
      {hasDays && (
        <>
          {(['from', 'until'] as const).map((end) => (
            <TextInput
              key={end}
              type="date"
              label={t(`figures.${end}`)}
              value={search[end] ?? shown?.[end] ?? ''}
              onChange={(event) =>
                choose({ ...shown, ...search, period: undefined, [end]: event.currentTarget.value })
              }
            />
          ))}
          <div className={classes.periods} role="group" aria-label={t('figures.periods')}>
            {[undefined, ...PERIODS].map((period) => (
              <Button
                key={period ?? 'usual'}
                variant={(period ? search.period === period : isUsual) ? 'filled' : 'default'}
                aria-pressed={period ? search.period === period : isUsual}
                onClick={() => choose({ period, from: undefined, until: undefined })}
              >
                {t(`figures.period.${period ?? 'usual'}`)}
              </Button>
            ))}
          </div>
        </>
      )}
    </search>
  );
}
