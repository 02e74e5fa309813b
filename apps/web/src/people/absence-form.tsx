import { Button, Checkbox, Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ENTERED_KINDS } from '#conveyor/hours';
import { api, bodyOf } from '../api/client.ts';
import type { PersonCard } from '../api/people.ts';
import type { FieldErrors } from '../parts/contract-problems.ts';
import { FormError } from '../parts/form-error.tsx';
import { Unsaved } from '../parts/unsaved.tsx';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import { absenceBody, NO_ABSENCE, type AbsenceDraft } from './absence-draft.ts';
import { PersonSelect } from './person-select.tsx';
import classes from './person.module.css';

type Props = Readonly<{ person: PersonCard; onClose: () => void }>;

/** A new absence, of whole days or from one moment to another. */
export function AbsenceForm({ person, onClose }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState(NO_ABSENCE);
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ NewAbsenceBody }) => NewAbsenceBody,
    send: (body: ReturnType<typeof absenceBody>, key) => {
      const params = { path: { id: person.id }, header: { 'Idempotency-Key': key } };
      return bodyOf(api.POST('/api/v1/employees/{id}/absences', { params, body }));
    },
    changes: [['people']],
    onDone: onClose,
  });
  const set = (changed: Partial<AbsenceDraft>) => setDraft({ ...draft, ...changed });
  return (
    <form className={classes.box} onSubmit={(event) => submit(event, absenceBody(draft))} noValidate>
      <Unsaved when={draft !== NO_ABSENCE} />
      <Select
        label={t('absences.kind')}
        data={ENTERED_KINDS.map((kind) => ({ value: kind, label: t(`absence.${kind}`) }))}
        value={draft.kind}
        onChange={(kind) => set({ kind: ENTERED_KINDS.find((one) => one === kind) ?? draft.kind })}
        allowDeselect={false}
      />
      <SegmentedControl
        aria-label={t('absences.how')}
        data={[
          { value: 'days', label: t('absences.days') },
          { value: 'time', label: t('absences.time') },
        ]}
        value={draft.isOfDays ? 'days' : 'time'}
        onChange={(how) => set({ isOfDays: how === 'days' })}
      />
      <Span draft={draft} errors={errors} onChange={set} />
      <PersonSelect
        label={t('absences.substitute-label')}
        placeholder={t('absences.substitute-nobody')}
        without={person.id}
        value={draft.substituteId}
        onChange={(substituteId) => set({ substituteId })}
        error={errors['substituteId']}
      />
      <Checkbox
        label={t('absences.bring-back')}
        checked={draft.bringBack}
        onChange={({ currentTarget: { checked } }) => set({ bringBack: checked })}
      />
      <FormError message={errors['']} />
      <Group>
        <Button type="submit" loading={isBusy}>
          {t('absences.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('dialog.cancel')}
        </Button>
      </Group>
    </form>
  );
}

type SpanProps = Readonly<{
  draft: AbsenceDraft;
  errors: FieldErrors;
  onChange: (changed: Partial<AbsenceDraft>) => void;
}>;

function Span({ draft, errors, onChange }: SpanProps) {
  const { t } = useWords();
  const [begin, end] = draft.isOfDays ? (['firstDay', 'lastDay'] as const) : (['from', 'until'] as const);
  return (
    <Group grow align="start">
      {([begin, end] as const).map((field) => (
        <TextInput
          key={field}
          type={draft.isOfDays ? 'date' : 'datetime-local'}
          label={t(`absences.${field}`)}
          value={draft[field]}
          onChange={({ currentTarget: { value } }) => onChange({ [field]: value })}
          error={errors[field]}
          required
        />
      ))}
    </Group>
  );
}
