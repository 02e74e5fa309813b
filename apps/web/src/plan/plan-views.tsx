import figures from '../figures/figures.module.css';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';

const VIEWS = [
  ['/plan', 'plan.view.plan'],
  ['/plan/what-if', 'plan.view.what-if'],
  ['/plan/promises', 'plan.view.promises'],
] as const;

/** One of the pages around a plan. */
export type PlanView = (typeof VIEWS)[number][0];

/** The pages around a plan, in their order: who is strong where, what is made of it, what would be if it were otherwise, and what comes of it. */
export function PlanViews({
  current,
  search: { funnel },
}: Readonly<{ current: PlanView; search: Readonly<{ funnel?: string | undefined }> }>) {
  const { t } = useWords();
  return (
    <nav className={figures.views} aria-label={t('plan.views')}>
      <TextLink to="/figures/strengths" search={{ funnel }} className={figures.view ?? ''}>
        {t('figures.view.strengths')}
      </TextLink>
      {VIEWS.map(([to, name]) => (
        <TextLink
          key={to}
          to={to}
          search={{ funnel }}
          className={figures.view ?? ''}
          activeOptions={{ exact: true, includeSearch: false }}
          {...(current === to && { 'aria-current': 'page' })}
        >
          {t(name)}
        </TextLink>
      ))}
    </nav>
  );
}
