import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { BoardStage } from './board-state.ts';
import classes from './column-head.module.css';
import type { ColumnSums } from './column-sums.ts';

/** What a column comes to: how many, what they are worth, how many are late or wait. */
export function ColumnHead({ stage, sums }: Readonly<{ stage: BoardStage; sums: ColumnSums }>) {
  const { t, money, number } = useWords();
  const { count, late, waiting, amounts } = sums;
  return (
    <header className={classes.head}>
      <h2 className={classes.name}>
        <TextLink to="/stages/$stageId" params={{ stageId: stage.id }} className={classes.link}>
          {stage.name}
        </TextLink>{' '}
        <span className={classes.count}>{number(count)}</span>
      </h2>
      <p className={classes.sums}>
        {amounts.length > 0 && (
          <span>
            {amounts.map(({ amount, currency }) => money(Math.round(amount), currency)).join(' + ')}
          </span>
        )}
        {late > 0 && <span className={classes.late}>{t('board.late', { count: late })}</span>}
        {waiting > 0 && <span className={classes.waiting}>{t('board.waiting', { count: waiting })}</span>}
        {stage.specialists.length === 0 && <span className={classes.late}>{t('board.nobody-works')}</span>}
      </p>
    </header>
  );
}
