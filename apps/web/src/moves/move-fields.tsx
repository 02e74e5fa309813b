import { Select, Textarea } from '@mantine/core';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useWords } from '../texts/texts-context.tsx';
import type { AskedMove } from './asked.ts';
import type { FieldsProps } from './fields-props.ts';
import { ExitFields } from './exit-fields.tsx';
import { funnelQuery, leadQuery } from './lead-query.ts';
import { LossFields } from './loss-fields.tsx';
import { ReceiverField } from './receiver-field.tsx';

/**
 * Where one begins to type: where the fields come after the dialog they take the focus themselves; where they come with it, the dialog would give
 * it to the cross in its corner, which the first blank that is typed would press.
 */
const FIRST = { autoFocus: true, 'data-autofocus': true } as const;

/** The fields of a move, by what kind of move it is. */
export function MoveFields({ asked, draft, errors, onChange }: FieldsProps) {
  const { t } = useWords();
  const { verb, lead } = asked;
  const [{ data: card }, { data: funnel }] = useSuspenseQueries({
    queries: [leadQuery(lead.id), funnelQuery(lead.funnelId)],
  });
  const props = { asked, draft, errors, onChange };
  const toStageId = verb === 'reassign' ? lead.stageId : (asked.toStageId ?? nextOf(funnel.stages, asked));
  const hasBrief = verb === 'advance' || verb === 'reassign' || verb === 'reopen';
  return (
    <>
      {verb === 'reopen' && <StageField {...props} stages={funnel.stages} />}
      {(verb === 'advance' || verb === 'win') && <ExitFields {...props} card={card} funnel={funnel} />}
      {verb === 'lose' && <LossFields {...props} reasons={funnel.lossReasons} />}
      {verb === 'return' && (
        <Textarea
          label={t('move.reason')}
          description={t('move.reason.why')}
          value={draft.reason}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, reason: value })}
          error={errors['reason']}
          autosize
          minRows={2}
          required
          {...FIRST}
        />
      )}
      {hasBrief && (
        <Textarea
          label={t('move.brief')}
          description={t('move.brief.why')}
          value={draft.brief}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, brief: value })}
          error={errors['brief']}
          autosize
          minRows={3}
          {...FIRST}
        />
      )}
      {toStageId !== null && verb !== 'lose' && verb !== 'win' && (
        <ReceiverField {...props} stageId={toStageId} />
      )}
    </>
  );
}

type Stages = readonly Readonly<{ id: string; name: string; position: number }>[];

function nextOf(stages: Stages, { lead, verb }: AskedMove): string | null {
  const at = stages.findIndex(({ id }) => id === lead.stageId);
  return stages[verb === 'return' ? at - 1 : at + 1]?.id ?? null;
}

function StageField({ asked, draft, errors, onChange, stages }: FieldsProps & Readonly<{ stages: Stages }>) {
  const { t } = useWords();
  return (
    <Select
      label={t('move.stage')}
      data={stages.map(({ id, name }) => ({ value: id, label: name }))}
      value={draft.toStageId ?? asked.toStageId ?? asked.lead.stageId}
      onChange={(toStageId) => onChange({ ...draft, toStageId })}
      error={errors['toStageId']}
      allowDeselect={false}
    />
  );
}
