import type { components } from '../api/schema.d.ts';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';

type Props = components['schemas']['RoutingReplayed'];

const SHOWN = 10;

/** What would have become of the last decisions: how many to whom, and the first that would have gone elsewhere. */
export function Replayed({ decisions, from, people, waiting, differ, differing, outcomes }: Props) {
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
      <FiguresTable
        name={t('trial.past', { count: decisions, from: moment(from) })}
        columns={{ person: t('matrix.person'), got: t('trial.got'), wouldGet: t('trial.would-get') }}
      >
        {rows.map(({ id, name, got, wouldGet }) => (
          <FiguresRow key={id} head={name} cells={{ got: number(got), wouldGet: number(wouldGet) }} />
        ))}
      </FiguresTable>
      <Outcomes {...outcomes} />
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

/** What would have become of the leads, or why nobody can know. */
function Outcomes({ leads, byLot, forward, won }: Props['outcomes']) {
  const { t, number } = useWords();
  const isTold = forward.foretold !== null || won.foretold !== null;
  return (
    <>
      <h4>{t('trial.outcomes')}</h4>
      {[...new Set([forward.sentence, won.sentence])].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isTold && <p>{t('trial.outcomes-how', { leads: number(leads), byLot: number(byLot) })}</p>}
    </>
  );
}
