import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { Soft } from '../parts/soft.tsx';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './account-page.module.css';
import { factorsQuery } from './account-queries.ts';
import { ConfirmTelephone } from './confirm-telephone.tsx';
import { OnceMore } from './once-more.tsx';

type Props = Readonly<{ isSet: boolean; onCodes: (codes: readonly string[]) => void }>;

/** Codes that an app on one's telephone shows (TOTP). */
export function Telephone({ isSet, onCodes }: Props) {
  const { t } = useWords();
  return (
    <div className={classes.factor}>
      <h3>{t('account.telephone')}</h3>
      <Soft>{isSet ? t('account.telephone-set') : t('account.telephone-about')}</Soft>
      {isSet ? <RemoveTelephone /> : <AddTelephone onCodes={onCodes} />}
    </div>
  );
}

function AddTelephone({ onCodes }: Pick<Props, 'onCodes'>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [begun, setBegun] = useState<components['schemas']['TotpBegun'] | null>(null);
  const done = useDone(factorsQuery.queryKey);
  const act = async (password: string) => {
    setBegun(await bodyOf(api.POST('/api/v1/account/totp', { body: { password } })));
    setOpen(false);
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('account.telephone-add')}
      </Button>
      <OnceMore
        opened={isOpen}
        title={t('account.telephone-add')}
        does={t('account.telephone-does')}
        label={t('account.go-on')}
        act={act}
        onClose={() => setOpen(false)}
      />
      {begun && (
        <ConfirmTelephone
          begun={begun}
          onClose={() => setBegun(null)}
          onDone={(codes) => {
            setBegun(null);
            onCodes(codes);
            done(t('account.telephone-added'));
          }}
        />
      )}
    </>
  );
}

function RemoveTelephone() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const done = useDone(factorsQuery.queryKey);
  const act = async (password: string) => {
    await api.POST('/api/v1/account/totp/remove', { body: { password } });
    setOpen(false);
    done(t('account.telephone-removed'));
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('account.telephone-remove')}
      </Button>
      <OnceMore
        opened={isOpen}
        title={t('account.telephone-remove')}
        does={t('account.telephone-remove-does')}
        label={t('account.telephone-remove')}
        act={act}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
