import { Checkbox, Select } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useWords } from '../texts/texts-context.tsx';
import { stageQuery } from './lead-query.ts';
import type { FieldsProps } from './fields-props.ts';

const BY_POLICY = 'policy';

/** Who is to have the lead: whom the stage's policy finds, or somebody who is named, with how much room each has. */
export function ReceiverField({
  asked,
  draft,
  errors,
  onChange,
  stageId,
}: FieldsProps & Readonly<{ stageId: string }>) {
  const { t } = useWords();
  const { data: stage } = useSuspenseQuery(stageQuery(stageId));
  const people = stage.specialists
    .filter(({ active }) => active)
    .map(({ employeeId, name, load, capacity }) => ({
      value: employeeId,
      label: t('move.receiver.with-room', { name, load, capacity }),
      isFull: load >= capacity,
    }));
  const chosen = people.find(({ value }) => value === draft.employeeId);
  return (
    <>
      <Select
        label={t('move.receiver')}
        description={people.length === 0 ? t('move.receiver.nobody', { stage: stage.name }) : undefined}
        data={[
          {
            value: BY_POLICY,
            label: t(asked.verb === 'reassign' ? 'move.receiver.another' : 'move.receiver.policy'),
          },
          ...people,
        ]}
        value={draft.employeeId ?? BY_POLICY}
        onChange={(value) =>
          onChange({ ...draft, employeeId: value === BY_POLICY ? null : value, force: false })
        }
        error={errors['employeeId']}
        allowDeselect={false}
        searchable={people.length > 8}
      />
      {chosen?.isFull && (
        <Checkbox
          label={t('move.force')}
          checked={draft.force}
          onChange={({ currentTarget: { checked } }) => onChange({ ...draft, force: checked })}
        />
      )}
    </>
  );
}
