import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { sentenceOf } from '../parts/sentence-of.ts';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import { keysQuery, type ApiKey } from './account-queries.ts';

/** Has a key open nothing any more. */
export function RevokeApiKey({ apiKey: { id, name } }: Readonly<{ apiKey: ApiKey }>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const done = useDone(keysQuery.queryKey);
  const revoking = useMutation({
    mutationFn: () => api.DELETE('/api/v1/account/keys/{id}', { params: { path: { id } } }),
    onSuccess: () => {
      setOpen(false);
      done(t('account.api-key-revoked', { name }));
    },
  });
  return (
    <>
      <Button
        variant="default"
        size="sm"
        aria-label={t('account.api-key-revoke-name', { name })}
        onClick={() => setOpen(true)}
      >
        {t('account.api-key-revoke')}
      </Button>
      <ConfirmDialog
        opened={isOpen}
        title={t('account.api-key-revoke-name', { name })}
        does={t('account.api-key-revoke-does')}
        label={t('account.api-key-revoke')}
        error={revoking.error === null ? undefined : sentenceOf(revoking.error, t)}
        isBusy={revoking.isPending}
        onSubmit={(event) => {
          event.preventDefault();
          revoking.mutate();
        }}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
