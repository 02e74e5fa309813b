import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import { ColourField } from './colour-field.tsx';
import { ExitEditor } from './exit-editor.tsx';
import type { EditedStage } from './funnel-draft.ts';
import classes from './funnel.module.css';
import type { Part } from './part.ts';
import { SettingsEditor } from './settings-editor.tsx';

type Props = Part<EditedStage> &
  Readonly<{ place: number; count: number; onMove: (to: number) => void; onRemove: () => void }>;

/** One stage: its name and colour at once, the rest when it is unfolded. What is wrong in what is folded unfolds it. */
export function StageEditor({ value: stage, at, errors, onChange, place, count, onMove, onRemove }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(stage.id === null);
  const isWrong = Object.keys(errors).some(
    (path) => path.startsWith(`${at}.`) && path !== `${at}.name` && path !== `${at}.colour`,
  );
  const name = stage.name.trim() || t('funnel.stage', { place: place + 1 });
  return (
    <li className={classes.stage} style={{ borderInlineStartColor: stage.colour }}>
      <div className={classes.line}>
        <TextInput
          label={t('funnel.stage', { place: place + 1 })}
          value={stage.name}
          onChange={({ currentTarget: { value } }) => onChange({ ...stage, name: value })}
          error={errors[`${at}.name`]}
          required
        />
        <ColourField
          value={stage.colour}
          at={`${at}.colour`}
          errors={errors}
          onChange={(colour) => onChange({ ...stage, colour })}
        />
      </div>
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          aria-expanded={isOpen || isWrong}
          aria-label={t('funnel.more.of', { stage: name })}
          onClick={() => setOpen(!isOpen)}
        >
          {t('funnel.more')}
        </Button>
        <PlaceButtons {...{ name, place, count, onMove, onRemove }} />
      </Group>
      {(isOpen || isWrong) && (
        <>
          <SettingsEditor value={stage} at={at} errors={errors} onChange={onChange} />
          <ExitEditor
            value={stage.exit}
            at={`${at}.exit`}
            errors={errors}
            onChange={(exit) => onChange({ ...stage, exit })}
          />
        </>
      )}
    </li>
  );
}

type PlaceProps = Pick<Props, 'place' | 'count' | 'onMove' | 'onRemove'> & Readonly<{ name: string }>;

/** Moves a stage among the others, or takes it out. */
function PlaceButtons({ name, place, count, onMove, onRemove }: PlaceProps) {
  const { t } = useWords();
  return (
    <>
      {place > 0 && (
        <Button
          variant="default"
          size="xs"
          aria-label={t('funnel.earlier.of', { stage: name })}
          onClick={() => onMove(place - 1)}
        >
          {t('funnel.earlier')}
        </Button>
      )}
      {place < count - 1 && (
        <Button
          variant="default"
          size="xs"
          aria-label={t('funnel.later.of', { stage: name })}
          onClick={() => onMove(place + 1)}
        >
          {t('funnel.later')}
        </Button>
      )}
      <Button
        variant="default"
        size="xs"
        aria-label={t('funnel.remove.of', { stage: name })}
        onClick={onRemove}
      >
        {t('funnel.remove')}
      </Button>
    </>
  );
}
