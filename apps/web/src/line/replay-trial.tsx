import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { Form } from '../parts/form.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { Trial } from './imagined-lead.ts';
import type { LineStage } from './line-query.ts';
import classes from './line.module.css';
import { Replayed } from './replayed.tsx';

type Props = Readonly<{ stage: LineStage; trial: Trial }>;
type Found = Readonly<{ answer: components['schemas']['RoutingReplayed']; last: number; trial: Trial }>;

const LAST = 100;
const MOST_LAST = 1_000;

/** Where the last leads of a stage would have gone. */
export function ReplayTrial({ stage, trial }: Props) {
  const { t } = useWords();
  const [last, setLast] = useState(LAST);
  const [found, setFound] = useState<Found>();
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ ReplayRoutingBody }) => ReplayRoutingBody,
    send: (body: components['schemas']['ReplayRouting']) =>
      bodyOf(api.POST('/api/v1/stages/{id}/routing/replay', { params: { path: { id: stage.id } }, body })),
    onDone: (answer) => setFound({ answer, last, trial }),
  });
  const shown = found?.last === last && found.trial === trial ? found.answer : undefined;
  return (
    <>
      <Form
        name={t('trial.replay-title')}
        label={t('trial.replay')}
        error={errors['']}
        isBusy={isBusy}
        onSubmit={(event) => submit(event, { last, ...trial })}
      >
        <NumberField
          label={t('trial.last')}
          value={last}
          onChange={(typed) => typeof typed === 'number' && setLast(typed)}
          error={errors['last']}
          min={1}
          max={MOST_LAST}
          clampBehavior="strict"
          allowDecimal={false}
          maw={320}
        />
      </Form>
      <div aria-live="polite" className={classes.result}>
        {shown && <Replayed {...shown} />}
      </div>
    </>
  );
}
