import type { components } from '../api/schema.d.ts';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { useWords } from '../texts/texts-context.tsx';

/** Who would get the lead and why, and why the others would not. */
export function Tried({ decision, sentence }: components['schemas']['RoutingTried']) {
  const { t, number } = useWords();
  return (
    <>
      <p>
        <strong>{t('trial.now')}</strong> {sentence}
      </p>
      <FiguresTable
        name={t('trial.now')}
        columns={{
          person: t('matrix.person'),
          rank: t('matrix.rank'),
          load: t('trial.load'),
          outcome: t('trial.outcome'),
        }}
      >
        {decision.considered.map(({ employee, rank, load, capacity, ruledOut }) => (
          <FiguresRow
            key={employee.id}
            head={employee.name}
            cells={{
              rank: t(`rank.${rank}`),
              load: t('matrix.of', { load: number(load), capacity: number(capacity) }),
              outcome: ruledOut
                ? t(`ruled-out.${ruledOut}`)
                : t(employee.id === decision.chosen ? 'trial.chosen' : 'trial.could'),
            }}
          />
        ))}
      </FiguresTable>
    </>
  );
}
