import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './figures.module.css';
import type { FiguresSearch } from './figures-search.ts';
import { useSeesDepartment } from './use-sees-department.ts';

/** The pages of figures, in their order, and what each is called. */
const VIEWS = {
  '/figures': 'figures.view.funnel',
  '/figures/people': 'figures.view.people',
  '/figures/strengths': 'figures.view.strengths',
  '/figures/flow': 'figures.view.flow',
  '/figures/now': 'figures.view.now',
} as const;

export type FiguresView = keyof typeof VIEWS;

const views: readonly FiguresView[] = [
  '/figures',
  '/figures/people',
  '/figures/strengths',
  '/figures/flow',
  '/figures/now',
];

/** Those that are of all leads of a department. */
const WHOLE: readonly FiguresView[] = ['/figures/strengths', '/figures/flow'];

/** The ways from one page of figures to another, which take the funnel and the days along. */
export function FiguresViews({ current, search }: Readonly<{ current: FiguresView; search: FiguresSearch }>) {
  const { t } = useWords();
  const seesAll = useSeesDepartment();
  return (
    <nav className={classes.views} aria-label={t('figures.views')}>
      {views
        .filter((view) => seesAll || !WHOLE.includes(view))
        .map((view) => (
          <TextLink
            key={view}
            to={view}
            search={search}
            // The first one's address begins all the others.
            activeOptions={{ exact: true, includeSearch: false }}
            className={classes.view ?? ''}
            {...(view === current && { 'aria-current': 'page' })}
          >
            {t(VIEWS[view])}
          </TextLink>
        ))}
    </nav>
  );
}
