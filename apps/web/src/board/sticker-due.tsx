import { useWords } from '../texts/texts-context.tsx';
import type { Card } from './board-state.ts';
import { dueOf } from './due-of.ts';
import classes from './sticker.module.css';

type Props = Readonly<{ card: Card; now: number }>;

/** What is to be done about a lead next, and by when. */
export function StickerDue({ card, now }: Props) {
  const { t, duration } = useWords();
  const due = dueOf(card, now);
  switch (due.kind) {
    case 'late':
      return <span className={classes.bad}>{t('board.late-by', { time: duration(due.ms) })}</span>;
    case 'to-answer':
    case 'to-do':
      return <span className={classes.warn}>{t(`board.${due.kind}`, { time: duration(due.ms) })}</span>;
    case 'offered':
      return <span className={classes.warn}>{t('board.offered')}</span>;
    case 'here': {
      const { days } = due;
      return (
        <span className={classes.days}>{days < 1 ? t('board.today') : t('board.days', { count: days })}</span>
      );
    }
  }
}
