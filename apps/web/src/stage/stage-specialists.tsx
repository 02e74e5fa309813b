import { rampedWeight } from '#conveyor';
import { PresenceWords } from '../hours/presence-words.tsx';
import { FiguresTable } from '../parts/figures-table.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useNow } from '../parts/use-now.ts';
import { useWords } from '../texts/texts-context.tsx';
import { fitsWords } from './fits-words.ts';
import type { StageCard } from './stage-queries.ts';
import classes from './stage.module.css';

type Specialist = StageCard['specialists'][number];

/** Who works a stage and on which terms, with what each of them holds; then those who only still hold leads there. */
export function StageSpecialists({ stage }: Readonly<{ stage: StageCard }>) {
  const words = useWords();
  const { t, number } = words;
  const { specialists, formerSpecialists, rampWeeks } = stage;
  if (specialists.length + formerSpecialists.length === 0)
    return <p className={classes.quiet}>{t('stage.specialists.none')}</p>;
  // Where everybody takes every lead, nobody needs to be told.
  const areFitsSaid = specialists.some(({ fits }) => fitsWords(words, fits) !== undefined);
  const columns = [
    t('stage.employee'),
    t('stage.rank'),
    t('stage.now'),
    t('stage.load'),
    t('stage.weight'),
    ...(areFitsSaid ? [t('stage.fits')] : []),
  ];
  return (
    <FiguresTable name={t('stage.specialists')} columns={columns}>
      {specialists.map((one) => (
        <tr key={one.employeeId}>
          <Who id={one.employeeId} name={one.name} />
          <td>{t(`rank.${one.rank}`)}</td>
          <td>
            <PresenceWords person={{ id: one.employeeId, active: one.active }} />
          </td>
          <td>
            <Load of={one} />
          </td>
          <td>
            <Weight of={one} rampWeeks={rampWeeks} />
          </td>
          {areFitsSaid && <td>{fitsWords(words, one.fits) ?? t('fits.any')}</td>}
        </tr>
      ))}
      {formerSpecialists.map(({ employeeId, name, active, load }) => (
        <tr key={employeeId}>
          <Who id={employeeId} name={name} />
          <td>{t(active ? 'stage.former' : 'presence.gone')}</td>
          <td>—</td>
          <td>{number(load)}</td>
          <td>—</td>
          {areFitsSaid && <td>—</td>}
        </tr>
      ))}
    </FiguresTable>
  );
}

function Who({ id, name }: Readonly<{ id: string; name: string }>) {
  return (
    <th scope="row">
      <TextLink to="/people/$personId" params={{ personId: id }}>
        {name}
      </TextLink>
    </th>
  );
}

function Load({ of: { load, capacity, loadInAll, capacityInAll } }: Readonly<{ of: Specialist }>) {
  const { t, number } = useWords();
  return (
    <span className={load > capacity ? classes.late : undefined}>
      {t('stage.load.of', { load: number(load), capacity: number(capacity) })}
      {capacityInAll !== null && (
        <span className={classes.soft}>
          {t('stage.load.in-all', { load: number(loadInAll), capacity: number(capacityInAll) })}
        </span>
      )}
    </span>
  );
}

/** His weight, and how much of it a newcomer has now. */
function Weight({ of: { weight, since }, rampWeeks }: Readonly<{ of: Specialist; rampWeeks: number }>) {
  const { t, number } = useWords();
  const ramped = rampedWeight(weight, Date.parse(since), rampWeeks, useNow());
  return ramped < weight
    ? t('stage.weight.now', { weight: number(weight), now: number(ramped) })
    : number(weight);
}
