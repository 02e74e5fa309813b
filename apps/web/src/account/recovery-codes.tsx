import { Button, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import dialog from '../parts/act-dialog.module.css';
import { Soft } from '../parts/soft.tsx';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './account-page.module.css';
import { factorsQuery } from './account-queries.ts';
import { OnceMore } from './once-more.tsx';
import { ShownOnce } from '../parts/shown-once.tsx';

type Props = Readonly<{ codes: readonly string[] | null; onClose: () => void }>;

/** Recovery codes, this once: whoever looks past them closes it himself. */
export function RecoveryCodesDialog({ codes, onClose }: Props) {
  const { t } = useWords();
  return (
    <Modal
      opened={codes !== null}
      onClose={onClose}
      title={t('account.codes-title')}
      centered
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('act.close') }}
      classNames={{ title: dialog.title }}
    >
      <Stack gap="sm">
        <Soft>{t('account.codes-does')}</Soft>
        {codes && (
          <ShownOnce text={codes.join('\n')}>
            <ul className={classes.codes}>
              {codes.map((code) => (
                <li key={code}>{code}</li>
              ))}
            </ul>
          </ShownOnce>
        )}
        <div className={dialog.acts}>
          <Button onClick={onClose}>{t('account.codes-kept')}</Button>
        </div>
      </Stack>
    </Modal>
  );
}

/** How many are left, and others in their place. */
export function RecoveryCodes({ left }: Readonly<{ left: number }>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const done = useDone(factorsQuery.queryKey);
  const act = async (password: string) => {
    const made = await bodyOf(api.POST('/api/v1/account/recovery-codes', { body: { password } }));
    setOpen(false);
    setCodes(made.recoveryCodes);
    done(t('account.codes-made'));
  };
  return (
    <div className={classes.factor}>
      <h3>{t('account.codes')}</h3>
      <Soft>{t('account.codes-left', { count: left })}</Soft>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('account.codes-make')}
      </Button>
      <OnceMore
        opened={isOpen}
        title={t('account.codes-make')}
        does={t('account.codes-make-does')}
        label={t('account.codes-make')}
        act={act}
        onClose={() => setOpen(false)}
      />
      <RecoveryCodesDialog codes={codes} onClose={() => setCodes(null)} />
    </div>
  );
}
