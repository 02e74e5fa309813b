import type { components } from '../api/schema.d.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './line.module.css';

/** Who would get the lead and why, and why the others would not. */
export function Tried({ decision, sentence }: components['schemas']['RoutingTried']) {
  const { t, number } = useWords();
  return (
    <>
      <p>
        <strong>{t('trial.now')}</strong> {sentence}
      </p>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('matrix.person')}</th>
              <th scope="col">{t('matrix.rank')}</th>
              <th scope="col">{t('trial.load')}</th>
              <th scope="col">{t('trial.outcome')}</th>
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </div>
    </>
  );
}
