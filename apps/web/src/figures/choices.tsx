import { Button } from '@mantine/core';
import classes from './figures.module.css';

type Props<Choice> = Readonly<{
  name: string;
  /** What each is called. Undefined: what is usual, of which the address says nothing. */
  choices: readonly (readonly [Choice | undefined, string])[];
  /** A word that is none of them: something else is chosen, elsewhere. */
  chosen: string | undefined;
  choose: (choice: Choice | undefined) => void;
}>;

/** One of a few, beside each other and by one click. */
export function Choices<Choice extends string>({ name, choices, chosen, choose }: Props<Choice>) {
  return (
    <div className={classes.choices} role="group" aria-label={name}>
      {choices.map(([choice, label]) => (
        <Button
          key={choice ?? ''}
          variant={choice === chosen ? 'filled' : 'default'}
          aria-pressed={choice === chosen}
          onClick={() => choose(choice)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
