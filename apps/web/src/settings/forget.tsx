import { Button } from '@mantine/core';
import { useMutation, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useRepeatKey } from '../parts/repeat-key.ts';
import { sentenceOf } from '../parts/sentence-of.ts';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';

type Props = Readonly<{
  label: string;
  title: string;
  /** What becomes of it. */
  does: string;
  /** What is said once it is done. */
  forgotten: string;
  /** What is forgotten, in this version: asked again because nobody answered, it is forgotten once. */
  what: readonly [string, number];
  forget: (key: string) => Promise<unknown>;
  changes: QueryKey;
}>;

/** Takes back what is set, once it was asked whether it really is to be. */
export function Forget({ label, title, does, forgotten, what, forget, changes }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const done = useDone(changes);
  const keyOf = useRepeatKey();
  const forgetting = useMutation({
    mutationFn: () => forget(keyOf(what)),
    onSuccess: () => {
      setOpen(false);
      done(forgotten);
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <ConfirmDialog
        opened={isOpen}
        title={title}
        does={does}
        label={label}
        error={forgetting.error === null ? undefined : sentenceOf(forgetting.error, t)}
        isBusy={forgetting.isPending}
        isFinal
        onSubmit={(event) => {
          event.preventDefault();
          forgetting.mutate();
        }}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
