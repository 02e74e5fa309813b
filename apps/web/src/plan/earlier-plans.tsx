import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { tenths, rangeOf } from './plan-words.ts';
import type { PlanShort } from './plan-query.ts';
import classes from './plan.module.css';

const COLUMNS = ['made', 'state', 'gain'] as const;

type Props = Readonly<{ plans: readonly PlanShort[]; funnelId: string; shown: string | undefined }>;

/** The plans of a funnel, the newest first. */
export function EarlierPlans({ plans, funnelId, shown }: Props) {
  const words = useWords();
  const { t, moment } = words;
  return (
    <Section title={t('plan.earlier')} about={t('plan.earlier.about')}>
      <FiguresTable
        name={t('plan.earlier')}
        columns={Object.fromEntries(COLUMNS.map((column) => [column, t(`plan.column.${column}`)]))}
      >
        {plans.map(({ id, madeAt, madeBy, state, wonAWeek: { gain } }) => (
          <FiguresRow
            key={id}
            head={
              <>
                <TextLink
                  to="/plan"
                  search={{ funnel: funnelId, plan: id }}
                  {...(id === shown && { 'aria-current': 'true' })}
                >
                  {moment(madeAt)}
                </TextLink>
                {madeBy && <div className={classes.quiet}>{madeBy.name}</div>}
              </>
            }
            cells={{
              state: t(`plan.state.${state}`),
              gain: (
                <>
                  {tenths(words, gain.mean)}
                  <div className={classes.quiet}>{rangeOf(words, gain)}</div>
                </>
              ),
            }}
          />
        ))}
      </FiguresTable>
    </Section>
  );
}
