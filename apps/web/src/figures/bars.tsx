import { useWords } from '../texts/texts-context.tsx';
import { Before } from './flow-before.tsx';
import classes from './flow.module.css';

type Props = Readonly<{
  name: string;
  /** What each bar stands for, in words. */
  labels: readonly string[];
  values: readonly number[];
  /** How much it was in the days before. */
  before?: number;
}>;

const HEIGHT = 40;

/** How a number went up and down, bar by bar. What the bars say is heard in a sentence; the numbers stand in a table beside it. */
export function Bars({ name, labels, values, before }: Props) {
  const { t, number } = useWords();
  const most = Math.max(...values, 1);
  const total = values.reduce((sum, value) => sum + value, 0);
  const highest = values.indexOf(Math.max(...values));
  return (
    <figure className={classes.chart}>
      <figcaption>
        {name}: <strong>{number(total)}</strong> {before !== undefined && <Before>{number(before)}</Before>}
      </figcaption>
      <svg
        className={classes.bars}
        viewBox={`0 0 ${values.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('flow.chart', {
          name,
          total: number(total),
          most: number(values[highest] ?? 0),
          when: labels[highest] ?? '',
        })}
      >
        {values.map((value, index) => {
          const height = (value / most) * (HEIGHT - 1) + (value > 0 ? 1 : 0.5);
          return (
            <rect
              key={index}
              className={value > 0 ? classes.barOf : classes.barOfNone}
              x={index + 0.1}
              width={0.8}
              y={HEIGHT - height}
              height={height}
            />
          );
        })}
      </svg>
      <div className={classes.ends} aria-hidden>
        <span>{labels[0]}</span>
        <span>{labels.at(-1)}</span>
      </div>
    </figure>
  );
}
