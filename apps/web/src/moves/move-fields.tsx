import { Input, Select, Textarea } from '@mantine/core';
import { useSuspenseQueries } from '@tanstack/react-query';
import { startTransition } from 'react';
import { StageMark } from '../parts/stage-mark.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { FieldsProps } from './fields-props.ts';
import { ExitFields } from './exit-fields.tsx';
import { funnelQuery, leadQuery } from './lead-query.ts';
import { LossFields } from './loss-fields.tsx';
import { ReceiverField } from './receiver-field.tsx';
import { targetOf } from './target-of.ts';

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
  const to = funnel.stages.find(({ id }) => id === targetOf(asked, draft, funnel.stages));
  const hasBrief = verb === 'advance' || verb === 'reassign' || verb === 'reopen';
  return (
    <>
      {(verb === 'advance' || verb === 'return') && to && (
        <Input.Wrapper labelElement="div" label={t('move.stage')}>
          <StageMark {...to} />
        </Input.Wrapper>
      )}
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
      {to && <ReceiverField {...props} stageId={to.id} />}
    </>
  );
}

type Stages = readonly Readonly<{ id: string; name: string }>[];

function StageField({ asked, draft, errors, onChange, stages }: FieldsProps & Readonly<{ stages: Stages }>) {
  const { t } = useWords();
  return (
    <Select
      label={t('move.stage')}
      data={stages.map(({ id, name }) => ({ value: id, label: name }))}
      value={targetOf(asked, draft, stages)}
      onChange={(toStageId) =>
        // Who was named is perhaps no specialist there; the form stays until it is known who is.
        startTransition(() => onChange({ ...draft, toStageId, employeeId: null, force: false }))
      }
      error={errors['toStageId']}
      allowDeselect={false}
    />
  );
}
