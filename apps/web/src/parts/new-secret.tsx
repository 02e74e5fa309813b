import { Button } from '@mantine/core';
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import form from './form.module.css';
import { SecretMade } from './secret-made.tsx';
import { sentenceOf } from './sentence-of.ts';

type Props = Readonly<{
  /** What becomes of the secret before. */
  does: string;
  /** What is to be done with the new one. */
  about: string;
  make: () => Promise<Readonly<{ secret: string }>>;
  changes: QueryKey;
}>;

/** Makes a new secret once it was asked whether it is to be, and shows it this once. */
export function NewSecret({ does, about, make, changes }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const queries = useQueryClient();
  const making = useMutation({
    mutationFn: make,
    onSettled: () => queries.invalidateQueries({ queryKey: changes }),
  });
  const close = () => {
    setOpen(false);
    making.reset();
  };
  return (
    <div className={form.acts}>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('settings.webhook.secret-make')}
      </Button>
      {making.data === undefined ? (
        <ConfirmDialog
          opened={isOpen}
          title={t('settings.webhook.secret-make')}
          does={does}
          label={t('settings.webhook.secret-make')}
          error={making.error === null ? undefined : sentenceOf(making.error, t)}
          isBusy={making.isPending}
          onSubmit={(event) => {
            event.preventDefault();
            making.mutate();
          }}
          onClose={close}
        />
      ) : (
        <SecretMade secret={making.data.secret} about={about} onClose={close} />
      )}
    </div>
  );
}
