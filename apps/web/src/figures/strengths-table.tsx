import type { ReactNode } from 'react';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import type { FigureLeadsSearch } from './figure-leads-search.ts';
import figures from './figures.module.css';
import { LikelyShare } from './likely-share.tsx';
import { NumberLink } from './number-link.tsx';
import { Beside, Since } from './passed-on.tsx';
import { ENOUGH, likelinessOf } from './strength-words.ts';
import type { PersonStrength, StageStrengths } from './strengths-query.ts';
import classes from './strengths.module.css';
import { Who } from './who.tsx';

const COLUMNS = ['who', 'verdict', 'conversion', 'seen', 'passed-on'] as const;

/** What is not told of anybody where nothing is told of the stage. */
const JUDGED: readonly string[] = ['verdict', 'conversion'];

type Props = Readonly<{
  of: StageStrengths;
  /** The funnel and the days whose leads are behind the numbers. */
  search: FigureLeadsSearch;
}>;

/** Who is how strong at a stage, by name: nobody is ranked. */
export function StrengthsTable({ of: { stage, team, people }, search }: Props) {
  const words = useWords();
  const { t } = words;
  // Of the last stage nothing is passed on.
  const arePassedOn = people.some((one) => passedOnBy(one) > 0);
  const columns = COLUMNS.filter((column) =>
    column === 'passed-on' ? arePassedOn : team !== null || !JUDGED.includes(column),
  );
  return (
    <FiguresTable
      name={stage.name}
      columns={Object.fromEntries(columns.map((column) => [column, t(`strengths.column.${column}`)]))}
    >
      {people.map((one) => (
        <FiguresRow
          key={one.employee.id}
          head={<Who of={one} />}
          cells={cellsOf(words, one, team, {
            ...search,
            stage: stage.id,
            employee: one.employee.id,
            on: 'strengths',
          })}
          {...(one.warnings.length > 0 && { below: <Warnings of={one} /> })}
        />
      ))}
    </FiguresTable>
  );
}

const passedOnBy = ({ passedOn: { won, lost, open } }: PersonStrength): number => won + lost + open;

function cellsOf(
  { t, number }: Words,
  one: PersonStrength,
  team: StageStrengths['team'],
  behind: FigureLeadsSearch,
) {
  const { strength, ended, forward, open, passedOn } = one;
  return {
    verdict: <Verdict of={one} />,
    conversion: team && strength && strength.verdict !== 'too-little' && (
      <LikelyShare share={strength.conversion} team={team.conversion.mean} />
    ),
    seen: (
      <>
        <NumberLink count={ended} behind={{ ...behind, counted: 'ended' }}>
          {t('figures.forward-of', { forward: number(forward), ended: number(ended) })}
        </NumberLink>
        <Beside of={open} behind={{ ...behind, counted: 'open' }}>
          {t('figures.still-open', { count: open })}
        </Beside>
      </>
    ),
    'passed-on': (
      <>
        <NumberLink count={passedOnBy(one)} behind={{ ...behind, counted: 'advanced' }} />
        {passedOnBy(one) > 0 && <Since of={passedOn} behind={behind} />}
      </>
    ),
  };
}

/** Stronger, weaker or neither, and how likely that is; or that not enough is known. */
function Verdict({ of }: Readonly<{ of: PersonStrength }>) {
  const words = useWords();
  const { t } = words;
  const { strength, ended, warnings } = of;
  if (!strength)
    return (
      <Quiet>
        {t(`strengths.verdict.${warnings.includes('booked-for-others') ? 'booked' : 'nothing-old'}`)}
      </Quiet>
    );
  const { verdict } = strength;
  if (verdict === 'too-little') {
    const visits = Math.floor(strength.evidence);
    return (
      <Quiet>
        {t('strengths.verdict.too-little', { visits })}
        {ended >= ENOUGH && `; ${t('strengths.older-less')}`}
      </Quiet>
    );
  }
  if (verdict === 'no-proven-difference') return <Quiet>{t('strengths.verdict.no-proven-difference')}</Quiet>;
  return (
    <div className={classes.verdict}>
      <strong>{t(`strengths.verdict.${verdict}`)}</strong>
      {likelinessOf(words, of).map((sentence) => (
        <div key={sentence} className={figures.quiet}>
          {sentence}
        </div>
      ))}
    </div>
  );
}

function Quiet({ children }: Readonly<{ children: ReactNode }>) {
  return <div className={`${classes.verdict} ${figures.quiet}`}>{children}</div>;
}

/** What makes the figure of somebody doubtful, each with what it means. */
function Warnings({ of: { employee, warnings } }: Readonly<{ of: PersonStrength }>) {
  const { t } = useWords();
  return (
    <ul className={classes.warnings} aria-label={t('strengths.to-know', { name: employee.name })}>
      {warnings.map((warning) => (
        <li key={warning}>{t(`strengths.warning.${warning}`)}</li>
      ))}
    </ul>
  );
}
