import type { ReactNode } from 'react';
import { Section } from '../parts/section.tsx';
import classes from './figures.module.css';

type Props = Readonly<{ title: string; rule: string; children: ReactNode }>;

/** A part of a page of figures, and under it by which rule it is counted: above them it would be what one sees first on a phone. */
export function RuledSection({ title, rule, children }: Props) {
  return (
    <Section title={title}>
      {children}
      <p className={classes.underneath}>{rule}</p>
    </Section>
  );
}
