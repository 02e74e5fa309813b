import type { components } from '../api/schema.d.ts';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './line.module.css';

type Props = components['schemas']['RoutingReplayed'];

const SHOWN = 10;

/** What would have become of the last decisions: how many to whom, and the first that would have gone elsewhere. */
export function Replayed({ decisions, from, people, waiting, differ, differing }: Props) {
  const { t, moment, number } = useWords();
  if (decisions === 0 || from === null) return <p>{t('trial.nothing')}</p>;
  const rows = [
    ...people.map(({ employee, got, wouldGet }) => ({ ...employee, got, wouldGet })),
    { id: 'queue', name: t('trial.queue'), ...waiting },
  ];
  return (
    <>
      <p>
        <strong>{t('trial.past', { count: decisions, from: moment(from) })}</strong>{' '}
        {t('trial.differ', { differ: number(differ) })}
      </p>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('matrix.person')}</th>
              <th scope="col">{t('trial.got')}</th>
              <th scope="col">{t('trial.would-get')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, got, wouldGet }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{number(got)}</td>
                <td>{number(wouldGet)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul>
        {differing.slice(0, SHOWN).map(({ visitId, lead, before, after }) => (
          <li key={visitId}>
            <TextLink to="/leads/$leadId" params={{ leadId: lead.id }}>
              {lead.name}
            </TextLink>{' '}
            {t('trial.moved', {
              before: before?.name ?? t('trial.queue'),
              after: after?.name ?? t('trial.queue'),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
