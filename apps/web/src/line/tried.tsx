import type { components } from '../api/schema.d.ts';
import { FiguresTable } from '../parts/figures-table.tsx';
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
        columns={[t('matrix.person'), t('matrix.rank'), t('trial.load'), t('trial.outcome')]}
      >
        {decision.considered.map(({ employee, rank, load, capacity, ruledOut }) => (
          <tr key={employee.id}>
            <th scope="row">{employee.name}</th>
            <td>{t(`rank.${rank}`)}</td>
            <td>{t('matrix.of', { load: number(load), capacity: number(capacity) })}</td>
            <td>
              {ruledOut
                ? t(`ruled-out.${ruledOut}`)
                : t(employee.id === decision.chosen ? 'trial.chosen' : 'trial.could')}
            </td>
          </tr>
        ))}
      </FiguresTable>
    </>
  );
}
