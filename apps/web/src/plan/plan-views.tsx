import figures from '../figures/figures.module.css';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { PlanSearch } from './plan-search.ts';

/** The pages around a plan, in the order in which one comes to them: who is strong where, and what is made of it. */
export function PlanViews({
  current,
  search: { funnel },
}: Readonly<{ current: '/plan'; search: PlanSearch }>) {
  const { t } = useWords();
  return (
    <nav className={figures.views} aria-label={t('plan.views')}>
      <TextLink to="/figures/strengths" search={{ funnel }} className={figures.view ?? ''}>
        {t('figures.view.strengths')}
      </TextLink>
      <TextLink
        to="/plan"
        search={{ funnel }}
        className={figures.view ?? ''}
        {...(current === '/plan' && { 'aria-current': 'page' })}
      >
        {t('plan.view.plan')}
      </TextLink>
    </nav>
  );
}
