import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Section } from '../parts/section.tsx';
import { roughShareOf } from '../parts/share.ts';
import { Who } from '../figures/who.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { tenths } from './plan-words.ts';
import type { Plan } from './plan-query.ts';

const COLUMNS = ['who', 'hours', 'load-today', 'load-proposed'] as const;

/** How much of their hours people would work. */
export function PlanPeople({ people }: Pick<Plan, 'people'>) {
  const words = useWords();
  const { t, language } = words;
  return (
    <Section title={t('plan.people')} about={t('plan.people.about')}>
      <FiguresTable
        name={t('plan.people')}
        columns={Object.fromEntries(COLUMNS.map((column) => [column, t(`plan.column.${column}`)]))}
      >
        {people.map((one) => (
          <FiguresRow
            key={one.employee.id}
            head={<Who of={one} />}
            cells={{
              hours: tenths(words, one.hours),
              'load-today': roughShareOf(language, one.load.today),
              'load-proposed': roughShareOf(language, one.load.proposed),
            }}
          />
        ))}
      </FiguresTable>
    </Section>
  );
}
