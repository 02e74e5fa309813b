import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../texts/texts-context.tsx';
import { Choices } from './choices.tsx';
import classes from './figures.module.css';
import { CLOCKS, type FiguresSearch } from './figures-search.ts';

/** By which clock times are told. */
export function Clocks({ search }: Readonly<{ search: FiguresSearch }>) {
  const { t } = useWords();
  const navigate = useNavigate();
  return (
    <div className={classes.clocks}>
      <span className={classes.quiet} aria-hidden>
        {t('figures.clocks')}
      </span>
      <Choices
        name={t('figures.clocks')}
        choices={[undefined, ...CLOCKS].map((clock) => [clock, t(`figures.clock.${clock ?? 'calendar'}`)])}
        chosen={search.clock}
        choose={(clock) =>
          void navigate({
            to: '/figures/people',
            search: { ...search, clock },
            replace: true,
            resetScroll: false,
          })
        }
      />
    </div>
  );
}
