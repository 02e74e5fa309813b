import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { tenths, ofNow } from './plan-words.ts';
import type { Plan } from './plan-query.ts';

/** What both lines win if more or fewer leads come. */
export function PlanInflows({ inflows }: Pick<Plan, 'inflows'>) {
  const words = useWords();
  const { t } = words;
  return (
    <Section title={t('plan.inflows')} about={t('plan.inflows.about')}>
      <FiguresTable
        name={t('plan.inflows')}
        columns={{
          inflow: t('plan.column.inflow'),
          today: t('plan.line.today'),
          proposed: t('plan.line.proposed'),
        }}
      >
        {inflows.map(({ times, today, proposed }) => (
          <FiguresRow
            key={times}
            head={ofNow(words, times)}
            cells={{ today: tenths(words, today), proposed: tenths(words, proposed) }}
          />
        ))}
      </FiguresTable>
    </Section>
  );
}
