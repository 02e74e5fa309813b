import { useWords } from '../texts/texts-context.tsx';
import type { Card } from './board-state.ts';
import classes from './sticker.module.css';

type Props = Readonly<{ card: Pick<Card, 'enteredAt' | 'dueAt' | 'answerDueAt' | 'offered'>; now: number }>;

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000];

/** What is to be done about a lead next, and by when: an answer first, then the stage's time limit, else how long it has been here. */
export function StickerDue({ card, now }: Props) {
  const { t, duration } = useWords();
  const late = [card.answerDueAt, card.dueAt].find((at) => at !== null && Date.parse(at) <= now);
  if (late)
    return (
      <span className={classes.bad}>
        {t('board.late-by', { time: duration(roughly(now - Date.parse(late))) })}
      </span>
    );
  if (card.answerDueAt !== null) {
    const time = duration(roughly(Date.parse(card.answerDueAt) - now));
    return <span className={classes.warn}>{t('board.to-answer', { time })}</span>;
  }
  if (card.offered) return <span className={classes.warn}>{t('board.offered')}</span>;
  const left = card.dueAt === null ? Infinity : Date.parse(card.dueAt) - now;
  if (left < DAY_MS) {
    return <span className={classes.warn}>{t('board.to-do', { time: duration(roughly(left)) })}</span>;
  }
  const days = Math.floor((now - Date.parse(card.enteredAt)) / DAY_MS);
  return (
    <span className={classes.days}>{days < 1 ? t('board.today') : t('board.days', { count: days })}</span>
  );
}

/** In its largest unit, rounded down: a sticker has room for the name of its holder or for the minutes beside the hours. */
function roughly(ms: number): number {
  const unit = [DAY_MS, HOUR_MS].find((one) => ms >= one);
  return unit === undefined ? ms : Math.floor(ms / unit) * unit;
}
