import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Section } from '../parts/section.tsx';
import { StageMark } from '../parts/stage-mark.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { PassedBy } from './passed-by.tsx';
import { inTenths, tenths, rangeOf } from './plan-words.ts';
import type { Plan } from './plan-query.ts';
import classes from './plan.module.css';

const COLUMNS = ['stage', 'today', 'proposed', 'come', 'hire'] as const;

type Stage = Plan['stages'][number];

/** Today's line beside the proposed one, stage by stage, and what more hands would be worth there. */
export function PlanStages({ stages, passedBy }: Pick<Plan, 'stages' | 'passedBy'>) {
  const words = useWords();
  const { t } = words;
  return (
    <Section title={t('plan.stages')} about={t('plan.stages.about')}>
      <FiguresTable
        name={t('plan.stages')}
        columns={Object.fromEntries(COLUMNS.map((column) => [column, t(`plan.column.${column}`)]))}
      >
        {stages.map((one) => (
          <FiguresRow
            key={one.stage.id}
            head={<StageMark name={one.stage.name} colour={one.stage.colour} />}
            cells={cellsOf(words, one)}
          />
        ))}
      </FiguresTable>
      <PassedBy stages={passedBy} />
    </Section>
  );
}

function cellsOf(words: Words, stage: Stage) {
  const { today, others, proposed, arriving, unserved, hours, areHoursOfOthers, hire } = stage;
  const { t, number } = words;
  const left = inTenths(unserved.proposed);
  return {
    today: (
      <>
        <Seats of={today} />
        {others.length > 0 && (
          <div className={classes.quiet}>
            {t('plan.others', { names: others.map(({ name }) => name).join(', ') })}
          </div>
        )}
      </>
    ),
    proposed: <Seats of={proposed} />,
    come: (
      <div className={classes.cell}>
        {t('plan.come', {
          today: tenths(words, arriving.today),
          next: tenths(words, arriving.proposed),
        })}
        <div className={classes.quiet}>{t('plan.takes', { hours: tenths(words, hours) })}</div>
        {areHoursOfOthers && <div className={classes.quiet}>{t('plan.takes.of-others')}</div>}
        {left > 0 && <div className={classes.left}>{t('plan.unserved', { left: number(left) })}</div>}
      </div>
    ),
    hire: (
      <div className={classes.cell}>
        {hire.mean > 0.05 ? t('plan.hire', { more: tenths(words, hire.mean) }) : t('plan.hire.nothing')}
        <div className={classes.quiet}>{rangeOf(words, hire)}</div>
      </div>
    ),
  };
}

/** Who works there, with how many leads a week; whoever only helps stands last. */
function Seats({ of }: Readonly<{ of: Stage['today'] }>) {
  const words = useWords();
  const { t } = words;
  const primaries = of.filter(({ rank }) => rank === 'primary').toSorted((a, b) => b.visits - a.visits);
  const reserves = of.filter(({ rank }) => rank === 'reserve');
  return (
    <div className={classes.cell}>
      <ul className={classes.seats}>
        {primaries.map(({ employee, visits }) => (
          <li key={employee.id}>
            {employee.name}{' '}
            <span className={classes.quiet}>{t('plan.visits', { visits: tenths(words, visits) })}</span>
          </li>
        ))}
      </ul>
      {reserves.length > 0 && (
        <div className={classes.quiet}>
          {t('plan.reserves', { names: reserves.map(({ employee }) => employee.name).join(', ') })}
        </div>
      )}
    </div>
  );
}
