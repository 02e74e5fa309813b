import { Modal, TextInput } from '@mantine/core';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Refusal } from '../parts/refusal.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { ChoiceList } from './choice-list.tsx';
import classes from './palette.module.css';
import { useChoices, type Choice } from './use-palette.ts';

/** Finds a page, a lead or something to do by what is written; all of it by keys (the combobox pattern of WAI-ARIA). */
export function Palette({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useWords();
  const list = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { choices, error, isOnItsWay } = useChoices(text);
  const at = Math.min(active, choices.length - 1);
  const optionId = (index: number) => `${list}-${index}`;
  const choose = ({ choose: go }: Choice) => {
    onClose();
    go();
  };
  const press = (event: KeyboardEvent) => {
    const to = stepOf(event, at, choices.length);
    const chosen = event.key === 'Enter' && !event.nativeEvent.isComposing ? choices[at] : undefined;
    if (to === undefined && !chosen) return;
    event.preventDefault();
    if (to !== undefined) {
      setActive(to);
      document.getElementById(optionId(to))?.scrollIntoView({ block: 'nearest' });
    }
    if (chosen) choose(chosen);
  };
  const told = isOnItsWay ? t('palette.looking') : t('palette.found', { count: choices.length });
  return (
    <PaletteFrame onClose={onClose}>
      <TextInput
        data-autofocus
        size="md"
        variant="unstyled"
        className={classes.field}
        role="combobox"
        aria-label={t('palette.field')}
        placeholder={t('palette.field')}
        aria-expanded={choices.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? optionId(at) : undefined}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <ChoiceList id={list} choices={choices} active={at} optionId={optionId} onChoose={choose} />
      <p role="status" className={choices.length > 0 && !isOnItsWay ? classes.heard : classes.told}>
        {told}
      </p>
      <Refusal error={error} />
    </PaletteFrame>
  );
}

/** It has a name that is heard, and no head: the field is what it is. */
function PaletteFrame({ onClose, children }: Readonly<{ onClose: () => void; children: ReactNode }>) {
  const { t } = useWords();
  return (
    <Modal.Root opened onClose={onClose} lockScroll={false} size="lg" yOffset="10dvh">
      <Modal.Overlay />
      <Modal.Content aria-label={t('palette.title')}>
        <Modal.Body p={0}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Where an arrow leads; after the last there is the first again. */
function stepOf({ key, nativeEvent }: KeyboardEvent, at: number, count: number): number | undefined {
  if (count === 0 || nativeEvent.isComposing) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  return undefined;
}
