import { useWords } from '../texts/texts-context.tsx';
import type { FigureLeadsSearch } from './figure-leads-search.ts';
import { StageHeading } from './stages-table.tsx';
import { halvesOf, luckIn, ofHundred, recordOf, verdictOn } from './strength-words.ts';
import type { StageStrengths as Told } from './strengths-query.ts';
import { StrengthsTable } from './strengths-table.tsx';
import classes from './strengths.module.css';

type Props = Readonly<{ of: Told; search: FigureLeadsSearch }>;

/** One stage: what can be told of it, of whom, and how far that is to be trusted. */
export function StageStrengths({ of, search }: Props) {
  const words = useWords();
  const { t } = words;
  const { team, weeksLeftOut, people } = of;
  const { verdict, why } = verdictOn(words, of);
  const sentences = [
    why,
    team && t('strengths.team', hundredsOf(team.conversion)),
    luckIn(words, of),
    weeksLeftOut > 0 ? t('strengths.left-out', { count: weeksLeftOut }) : null,
  ];
  return (
    <div>
      <StageHeading of={of} />
      <p className={classes.told}>{verdict}</p>
      <Sentences of={sentences} className={classes.sentences} />
      {people.length > 0 && <StrengthsTable of={of} search={search} />}
      <Sentences of={[recordOf(words, of), halvesOf(words, of)]} className={classes.record} />
    </div>
  );
}

type SentencesProps = Readonly<{ of: readonly (string | null)[]; className: string | undefined }>;

function Sentences({ of, className }: SentencesProps) {
  const told = of.filter((sentence) => sentence !== null);
  return told.length > 0 && <p className={className}>{told.join(' ')}</p>;
}

function hundredsOf({ mean, low, high }: NonNullable<Told['team']>['conversion']) {
  return { of: ofHundred(mean), low: ofHundred(low), high: ofHundred(high) };
}
