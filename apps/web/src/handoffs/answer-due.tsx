import { useNow } from '../parts/use-now.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './answer.module.css';
import type { HandoffListed } from './handoff-queries.ts';
import { leftAt } from './left-at.ts';

/** Little enough to be looked at next. */
const SOON_MS = 30 * 60_000;

type Props = Readonly<{ left: HandoffListed['answerLeft']; readAt: number }>;

/** How long there is still to answer, by the working time of whoever has to. */
export function AnswerDue({ left, readAt }: Props) {
  const { t, workingTime } = useWords();
  const now = useNow();
  if (left === null) return <p className={classes.due}>{t('offer.any-time')}</p>;
  const ms = leftAt(left, readAt, now);
  if (ms === 0) return <p className={classes.late}>{t('offer.late')}</p>;
  const key = left.worksNow ? 'offer.left' : 'offer.left.paused';
  return <p className={ms <= SOON_MS ? classes.soon : classes.due}>{t(key, { time: workingTime(ms) })}</p>;
}
