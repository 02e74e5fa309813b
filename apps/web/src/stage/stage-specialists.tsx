import { rampAt } from '#conveyor';
import { PresenceWords } from '../hours/presence-words.tsx';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
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
  const columns = {
    employee: t('stage.employee'),
    rank: t('stage.rank'),
    now: t('stage.now'),
    load: t('stage.load'),
    weight: t('stage.weight'),
    ...(areFitsSaid && { fits: t('stage.fits') }),
  };
  return (
    <FiguresTable name={t('stage.specialists')} columns={columns}>
      {specialists.map((one) => (
        <FiguresRow
          key={one.employeeId}
          head={<Who id={one.employeeId} name={one.name} />}
          cells={{
            rank: t(`rank.${one.rank}`),
            now: <PresenceWords person={{ id: one.employeeId, active: one.active }} />,
            load: <Load of={one} />,
            weight: <Weight of={one} rampWeeks={rampWeeks} />,
            fits: fitsWords(words, one.fits) ?? t('fits.any'),
          }}
        />
      ))}
      {formerSpecialists.map(({ employeeId, name, active, load }) => (
        <FiguresRow
          key={employeeId}
          head={<Who id={employeeId} name={name} />}
          cells={{
            rank: t(active ? 'stage.former' : 'presence.gone'),
            now: '—',
            load: number(load),
            weight: '—',
            fits: '—',
          }}
        />
      ))}
    </FiguresTable>
  );
}

function Who({ id, name }: Readonly<{ id: string; name: string }>) {
  return (
    <TextLink to="/people/$personId" params={{ personId: id }}>
      {name}
    </TextLink>
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
  const ramped = weight * rampAt(Date.parse(since), rampWeeks, useNow());
  return ramped < weight
    ? t('stage.weight.now', { weight: number(weight), now: number(ramped) })
    : number(weight);
}
