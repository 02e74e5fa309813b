import { Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { areKeysOn, switchKeys } from '../app/preferences.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { Action, ActionPlace } from './action.ts';
import { KeyCaps } from './key-caps.tsx';
import classes from './keys-dialog.module.css';
import { useOffered } from './use-actions.ts';
import { COMMAND_CAP } from './use-keys.ts';

const PLACES: readonly ActionPlace[] = ['sticker', 'board', 'lead', 'anywhere', 'go'];

/** The keys of the page that is open, and the switch for those that are a character alone. */
export function KeysDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useWords();
  const keyed = useOffered().filter(({ keys = [] }) => keys.length > 0);
  const [on, setOn] = useState(areKeysOn);
  const turn = (to: boolean) => {
    switchKeys(to);
    setOn(to);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('act.close') }}
    >
      <Switch
        label={t('keys.on')}
        description={t('keys.on.why', { held: COMMAND_CAP })}
        checked={on}
        onChange={({ currentTarget }) => turn(currentTarget.checked)}
      />
      {PLACES.map((place) => (
        <KeysOf key={place} place={place} of={keyed.filter((action) => action.place === place)} />
      ))}
      <p className={classes.note}>{t('keys.layout')}</p>
    </Modal>
  );
}

function KeysOf({ place, of }: Readonly<{ place: ActionPlace; of: readonly Action[] }>) {
  const { t } = useWords();
  if (of.length === 0) return null;
  return (
    <section className={classes.group}>
      <h3 className={classes.place}>{t(`keys.place.${place}`)}</h3>
      <dl className={classes.keys}>
        {of.map(({ id, label, keys = [] }) => (
          <div key={id} className={classes.key}>
            <dt>{label}</dt>
            <dd className={classes.caps}>
              <KeyCaps of={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
