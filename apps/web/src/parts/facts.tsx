import type { ReactNode } from 'react';
import classes from './facts.module.css';

export type Fact = readonly [name: string, value: ReactNode];

type Props = Readonly<{ of: readonly Fact[]; inNumbers?: boolean }>;

/** Names and values side by side, numbers below each other; a value that there is not is left out with its name. */
export function Facts({ of, inNumbers = false }: Props) {
  return (
    <dl className={`${classes.facts} ${inNumbers ? classes.numbers : ''}`}>
      {of
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([name, value]) => (
          <div key={name} className={classes.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
