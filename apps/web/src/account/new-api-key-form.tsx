import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { KEY_RIGHTS, type KeyRight } from '#conveyor/access';
import { accountQuery } from '../api/account.ts';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import dialog from '../parts/act-dialog.module.css';
import { FormError } from '../parts/form-error.tsx';
import { useDone } from '../parts/use-done.ts';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './account-page.module.css';
import { keysQuery } from './account-queries.ts';

type NewKey = components['schemas']['NewApiKey'];

/** In days; none: until it is revoked. */
const TERMS = ['30', '90', '365', 'none'] as const;

type Props = Readonly<{ onMade: (key: string) => void; onClose: () => void }>;

/** What a key is for, for how long and what it may do. */
export function NewApiKeyForm({ onMade, onClose }: Props) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [term, setTerm] = useState<string>('365');
  const [rights, setRights] = useState<readonly KeyRight[] | null>(null);
  const { errors, isBusy, submit } = useMakeKey(onMade);
  const body: NewKey = {
    name: name.trim(),
    rights: rights === null ? null : [...rights],
    days: term === 'none' ? null : Number(term),
  };
  return (
    <form className={dialog.form} onSubmit={(event) => submit(event, body)} noValidate>
      <TextInput
        data-autofocus
        label={t('account.api-key-name')}
        description={t('account.api-key-name-hint')}
        value={name}
        error={errors['name']}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('account.api-key-term')}
        value={term}
        error={errors['days']}
        data={TERMS.map((one) => ({ value: one, label: t(`account.api-key-term.${one}`) }))}
        onChange={(event) => setTerm(event.currentTarget.value)}
      />
      <RightsField rights={rights} error={errors['rights']} onChange={setRights} />
      <FormError message={errors['']} />
      <div className={dialog.acts}>
        <Button variant="default" onClick={onClose}>
          {t('act.cancel')}
        </Button>
        <Button type="submit" loading={isBusy}>
          {t('account.api-key-make')}
        </Button>
      </div>
    </form>
  );
}

type RightsProps = Readonly<{
  rights: readonly KeyRight[] | null;
  error: string | undefined;
  onChange: (rights: readonly KeyRight[] | null) => void;
}>;

/** Everything that its owner may, or some of that. */
function RightsField({ rights, error, onChange }: RightsProps) {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const own = KEY_RIGHTS.filter((right) => account.rights[right] !== undefined);
  return (
    <>
      <Checkbox
        label={t('account.api-key-all-of-mine')}
        description={t('account.api-key-all-hint')}
        checked={rights === null}
        onChange={(event) => onChange(event.currentTarget.checked ? null : [])}
      />
      {rights !== null && (
        <Checkbox.Group
          label={t('account.api-key-rights')}
          error={error}
          value={[...rights]}
          onChange={(chosen) => onChange(own.filter((right) => chosen.includes(right)))}
        >
          <div className={classes.rights}>
            {own.map((right) => (
              <Checkbox key={right} value={right} label={t(`key-right.${right}`)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </>
  );
}

function useMakeKey(onMade: (key: string) => void) {
  const { t } = useWords();
  const done = useDone(keysQuery.queryKey);
  return useSend({
    contractOf: ({ NewApiKeyBody }) => NewApiKeyBody,
    send: (body: NewKey) => bodyOf(api.POST('/api/v1/account/keys', { body })),
    onDone: ({ key, name }) => {
      onMade(key);
      done(t('account.api-key-is-made', { name }));
    },
  });
}
