import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { FigureLeadsSearch } from './figure-leads-search.ts';
import classes from './figures.module.css';

type Props = Readonly<{ count: number; behind: FigureLeadsSearch; children?: string }>;

/** A number, or words with it, by which one comes to the leads that it counts; of none there is nothing to look at. */
export function NumberLink({ count, behind, children }: Props) {
  const { number } = useWords();
  const words = children ?? number(count);
  if (count === 0) return words;
  return (
    <TextLink inherit className={classes.counted ?? ''} to="/figures/leads" search={behind}>
      {words}
    </TextLink>
  );
}
