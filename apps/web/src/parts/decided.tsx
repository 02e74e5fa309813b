import type { ReactNode } from 'react';
import { formatMoment } from '#texts/kit';
import type { components } from '../api/schema.d.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './decided.module.css';
import { roughShareOf } from './share.ts';

type Decision = components['schemas']['Decision'];
type Considered = Decision['considered'][number];

/** How it is said of whom the lead went to, and of who could have had it: as what was, or as what would be. */
const TENSES = {
  was: { chosen: 'decision.got', could: 'decision.could' },
  would: { chosen: 'decision.would-get', could: 'decision.can' },
} as const;

type Props = Readonly<{
  decision: Decision;
  tense: keyof typeof TENSES;
  /** Why, in the server's own sentence. */
  children?: ReactNode;
}>;

/** Why a lead goes to this person: the sentence, and each who was considered with what spoke against him. */
export function Decided({ decision, tense, children }: Props) {
  const { t, language } = useWords();
  return (
    <>
      {children !== undefined && <p className={classes.sentence}>{children}</p>}
      <ul className={classes.considered}>
        {decision.considered.map((one) => (
          <li key={one.employee.id} className={classes.one}>
            <span>
              {one.employee.name} · {t(`rank.${one.rank}`)} ·{' '}
              {t('decision.load', { load: one.load, capacity: one.capacity })}
              {one.chance !== null &&
                ` · ${t('decision.chance', { chance: roughShareOf(language, one.chance) })}`}
            </span>
            {one.employee.id === decision.chosen ? (
              <strong>{t(TENSES[tense].chosen)}</strong>
            ) : (
              <span className={classes.verdict}>
                <WhyNot one={one} could={t(TENSES[tense].could)} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What spoke against him, and until when on his own clock, as the sentence has it, where that could be seen. */
function WhyNot({
  one: { ruledOut, opensAt, timeZone },
  could,
}: Readonly<{ one: Considered; could: string }>) {
  const { t, language } = useWords();
  if (ruledOut === null) return could;
  const isAway = ruledOut === 'ABSENT' || ruledOut === 'NOT_WORKING';
  return isAway && opensAt !== null
    ? t(`exclusion.${ruledOut}.until`, { moment: formatMoment(language, Date.parse(opensAt), timeZone) })
    : t(`exclusion.${ruledOut}`);
}
