import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { rangeOf, tenths } from './plan-words.ts';
import type { PlanShort } from './plan-query.ts';
import classes from './plan.module.css';

type Props = Readonly<{ plans: readonly PlanShort[]; funnelId: string; shown: string }>;

/** The plans of a funnel that were applied, the last one first. */
export function AppliedPlans({ plans, funnelId, shown }: Props) {
  const words = useWords();
  const { t, moment } = words;
  return (
    <Section title={t('promise.applied')}>
      <FiguresTable
        name={t('promise.applied')}
        columns={{
          applied: t('promise.column.applied'),
          state: t('plan.column.state'),
          promised: t('promise.line.promised'),
        }}
      >
        {plans.map(({ id, appliedAt, appliedBy, state, wonAWeek: { proposed } }) => (
          <FiguresRow
            key={id}
            head={
              <>
                <TextLink
                  to="/plan/promises"
                  search={{ funnel: funnelId, plan: id }}
                  {...(id === shown && { 'aria-current': 'true' })}
                >
                  {moment(appliedAt ?? '')}
                </TextLink>
                {appliedBy && <div className={classes.quiet}>{appliedBy.name}</div>}
              </>
            }
            cells={{
              state: t(`plan.state.${state}`),
              promised: (
                <>
                  {tenths(words, proposed.mean)}
                  <div className={classes.quiet}>{rangeOf(words, proposed)}</div>
                </>
              ),
            }}
          />
        ))}
      </FiguresTable>
    </Section>
  );
}
