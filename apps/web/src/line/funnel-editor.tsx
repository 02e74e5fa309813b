import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import type { Funnel } from '../api/funnels.ts';
import { FormError } from '../parts/form-error.tsx';
import { Section } from '../parts/section.tsx';
import { Unsaved } from '../parts/unsaved.tsx';
import { useSeenVersion } from '../parts/use-seen-version.ts';
import { useWords } from '../texts/texts-context.tsx';
import { bodyOfFunnel, editedFunnel, moved, newStage, withItem, type EditedFunnel } from './funnel-draft.ts';
import classes from './funnel.module.css';
import { LossReasons } from './loss-reasons.tsx';
import type { Part } from './part.ts';
import { StageEditor } from './stage-editor.tsx';
import { useFunnelErrors } from './use-funnel-errors.ts';
import { useSaveFunnel } from './use-save-funnel.ts';

/** A funnel to be drawn anew; what is wrong is said beside the fields as one types. */
export function FunnelEditor({ funnel }: Readonly<{ funnel: Funnel }>) {
  const { t } = useWords();
  const known = useMemo(() => editedFunnel(funnel), [funnel]);
  // What is drawn stays when it is read anew; until something is, it is what is known.
  const [drawn, setDrawn] = useState<EditedFunnel | null>(null);
  const draft = drawn ?? known;
  const { version, look } = useSeenVersion(funnel.version, drawn !== null);
  const { save, isSaving, refused } = useSaveFunnel({ id: funnel.id, version, onOld: look });
  const found = useFunnelErrors(draft);
  const errors = { ...refused, ...found };
  const set = (changed: Partial<EditedFunnel>) => setDrawn({ ...draft, ...changed });
  const { stages } = draft;
  const wrong = Object.keys(found).length;
  const submit = async () => {
    const saved = await save(draft);
    if (!saved) return;
    setDrawn(null);
    notifications.show({ message: t('funnel.saved', { funnel: saved.name }) });
  };
  return (
    <>
      <Unsaved when={!isSame(draft, known)} />
      <TextInput
        label={t('funnel.name')}
        value={draft.name}
        onChange={({ currentTarget: { value } }) => set({ name: value })}
        error={errors['name']}
        maw={480}
        required
      />
      <Section title={t('funnel.stages')} about={t('funnel.stages.about')}>
        <Stages value={stages} at="stages" errors={errors} onChange={(changed) => set({ stages: changed })} />
      </Section>
      <Section title={t('funnel.loss-reasons')} about={t('funnel.loss-reasons.about')}>
        <LossReasons
          value={draft.lossReasons}
          at="lossReasons"
          errors={errors}
          onChange={(lossReasons) => set({ lossReasons })}
        />
      </Section>
      <FormError message={wrong > 0 ? t('funnel.wrong', { count: wrong }) : errors['']} />
      <Button className={classes.start} loading={isSaving} onClick={() => void submit()}>
        {t('funnel.save')}
      </Button>
    </>
  );
}

/** Whether the same would be sent of both. */
function isSame(one: EditedFunnel, other: EditedFunnel): boolean {
  return JSON.stringify(bodyOfFunnel(one, 1)) === JSON.stringify(bodyOfFunnel(other, 1));
}

function Stages({ value: stages, at, errors, onChange }: Part<EditedFunnel['stages']>) {
  const { t } = useWords();
  return (
    <>
      <FormError message={errors[at]} />
      <ol className={classes.stages}>
        {stages.map((stage, place) => (
          <StageEditor
            key={stage.key}
            place={place}
            count={stages.length}
            value={stage}
            at={`${at}[${place}]`}
            errors={errors}
            onChange={(changed) => onChange(withItem(stages, place, changed))}
            onMove={(to) => onChange(moved(stages, place, to))}
            onRemove={() => onChange(withItem(stages, place, null))}
          />
        ))}
      </ol>
      <Button
        variant="default"
        className={classes.start}
        onClick={() => onChange([...stages, newStage(stages.length)])}
      >
        {t('funnel.add-stage')}
      </Button>
    </>
  );
}
