import type { ReactNode } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import { Before } from './flow-before.tsx';
import classes from './flow.module.css';

type Props = Readonly<{
  name: string;
  /** What each bar stands for, in words. */
  labels: readonly string[];
  values: readonly number[];
  /** Leads to the leads of a bar, by its place. */
  toLeads: (place: number) => void;
  /** How much it is in all, and how much it was in the days before. */
  total: ReactNode;
  before?: ReactNode;
}>;

const HEIGHT = 40;

/** How a number went up and down, bar by bar. What the bars say is heard in a sentence; the numbers stand in a table beside it, which leads keys to the leads of each bar as a click on it does. */
export function Bars({ name, labels, values, toLeads, total: inAll, before }: Props) {
  const { t, number } = useWords();
  const most = Math.max(...values, 1);
  const total = values.reduce((sum, value) => sum + value, 0);
  const highest = values.indexOf(Math.max(...values));
  return (
    <figure className={classes.chart}>
      <figcaption>
        {name}: <strong>{inAll}</strong> {before !== undefined && <Before>{before}</Before>}
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
            <g
              key={index}
              {...(value > 0 && {
                className: classes.leading,
                onClick: () => toLeads(index),
              })}
            >
              <title>{`${labels[index]}: ${number(value)}`}</title>
              {/* A small bar is as easy to hit as a large one. */}
              <rect className={classes.place} x={index} width={1} y={0} height={HEIGHT} />
              <rect
                className={value > 0 ? classes.barOf : classes.barOfNone}
                x={index + 0.1}
                width={0.8}
                y={HEIGHT - height}
                height={height}
              />
            </g>
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
