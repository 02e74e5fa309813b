import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import form from './form.module.css';
import { Refusal } from './refusal.tsx';
import { Tone, type ToneName } from './tone.tsx';
import classes from './try-out.module.css';

type Props<Outcome extends string> = Readonly<{
  label: string;
  /** What is said while nobody has answered. */
  waiting: string;
  tryOut: () => Promise<Readonly<{ outcome: Outcome; message: string }>>;
  toneOf: (outcome: Outcome) => ToneName;
  wordOf: (outcome: Outcome) => string;
  beside: ReactNode;
}>;

/** Tries out what is set now, and says what came back. */
export function TryOut<Outcome extends string>(props: Props<Outcome>) {
  const { label, waiting, tryOut, toneOf, wordOf, beside } = props;
  const trying = useMutation({ mutationFn: tryOut });
  return (
    <>
      <div className={form.acts}>
        <Button variant="default" loading={trying.isPending} onClick={() => trying.mutate()}>
          {label}
        </Button>
        {beside}
      </div>
      <p role="status" className={classes.tried}>
        {trying.isPending && waiting}
        {trying.data && (
          <>
            <Tone of={toneOf(trying.data.outcome)}>{wordOf(trying.data.outcome)}</Tone> {trying.data.message}
          </>
        )}
      </p>
      <Refusal error={trying.error} />
    </>
  );
}
