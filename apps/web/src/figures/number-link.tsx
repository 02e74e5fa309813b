import type { ReactNode } from 'react';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { FigureLeadsSearch } from './figure-leads-search.ts';
import classes from './figures.module.css';
import type { FlowLeadsSearch, NowLeadsSearch } from './flow-leads-search.ts';

type Props<Behind> = Readonly<{ count: number; behind: Behind; children?: ReactNode }>;

/** A number, or words with it, by which one comes to the leads that it counts; of none there is nothing to look at. */
export function NumberLink({ count, behind, children }: Props<FigureLeadsSearch>) {
  const { number } = useWords();
  const words = children ?? number(count);
  if (count === 0) return words;
  return (
    <TextLink inherit className={classes.counted ?? ''} to="/figures/leads" search={behind}>
      {words}
    </TextLink>
  );
}

/** The same of a number of the flow. */
export function FlowNumber({ count, behind, children }: Props<FlowLeadsSearch>) {
  const { number } = useWords();
  const words = children ?? number(count);
  if (count === 0) return words;
  return (
    <TextLink inherit className={classes.counted ?? ''} to="/figures/flow/leads" search={behind}>
      {words}
    </TextLink>
  );
}

/** The same of a number of what is open now. */
export function NowNumber({ count, behind, children }: Props<NowLeadsSearch>) {
  const { number } = useWords();
  const words = children ?? number(count);
  if (count === 0) return words;
  return (
    <TextLink inherit className={classes.counted ?? ''} to="/figures/now/leads" search={behind}>
      {words}
    </TextLink>
  );
}
