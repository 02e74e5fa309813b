import { Radio, Stack, Textarea } from '@mantine/core';
import { useWords } from '../texts/texts-context.tsx';
import type { FieldsProps } from './fields-props.ts';

type Reasons = readonly Readonly<{ id: string; name: string }>[];

/** Why the lead is lost: one of the funnel's reasons with a comment, or free words where it has no list. */
export function LossFields({
  draft,
  errors,
  onChange,
  reasons,
}: FieldsProps & Readonly<{ reasons: Reasons }>) {
  const { t } = useWords();
  const hasList = reasons.length > 0;
  return (
    <>
      {hasList && (
        <Radio.Group
          label={t('move.loss-reason')}
          value={draft.reasonId}
          onChange={(reasonId) => onChange({ ...draft, reasonId })}
          error={errors['reasonId'] ?? (draft.reasonId === null ? errors['reason'] : undefined)}
          required
        >
          <Stack gap="xs" mt="xs">
            {reasons.map(({ id, name }) => (
              <Radio key={id} value={id} label={name} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Textarea
        label={t(hasList ? 'move.loss-comment' : 'move.loss-reason')}
        value={draft.reason}
        onChange={({ currentTarget: { value } }) => onChange({ ...draft, reason: value })}
        error={errors['comment'] ?? (hasList ? undefined : errors['reason'])}
        autosize
        minRows={2}
        required={!hasList}
      />
    </>
  );
}
