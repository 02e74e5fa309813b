import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './figures.module.css';
import type { FiguresSearch } from './figures-search.ts';

/** The pages of figures, in their order, and what each is called. */
const VIEWS = {
  '/figures': 'figures.view.funnel',
  '/figures/people': 'figures.view.people',
} as const;

export type FiguresView = keyof typeof VIEWS;

const views: readonly FiguresView[] = ['/figures', '/figures/people'];

/** The ways from one page of figures to another, which take the funnel and the days along. */
export function FiguresViews({ current, search }: Readonly<{ current: FiguresView; search: FiguresSearch }>) {
  const { t } = useWords();
  return (
    <nav className={classes.views} aria-label={t('figures.views')}>
      {views.map((view) => (
        <TextLink
          key={view}
          to={view}
          search={search}
          className={classes.view ?? ''}
          {...(view === current && { 'aria-current': 'page' })}
        >
          {t(VIEWS[view])}
        </TextLink>
      ))}
    </nav>
  );
}
