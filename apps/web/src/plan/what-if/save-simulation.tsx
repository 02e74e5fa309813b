import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '../../api/client.ts';
import { useDone } from '../../parts/use-done.ts';
import { useSend } from '../../parts/use-send.ts';
import { useWords } from '../../texts/texts-context.tsx';
import { simulationQuery, type Simulation } from './what-if-query.ts';
import classes from './what-if.module.css';

type Props = Readonly<{ simulation: Simulation }>;

/** Gives a simulation a name, by which it is found again. */
export function SaveSimulation({ simulation: { id, name: saved, funnel } }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState(saved ?? '');
  const done = useDone(['simulations', funnel.id]);
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ NameSimulationBody }) => NameSimulationBody,
    send: (body: { name: string }) =>
      bodyOf(api.PATCH('/api/v1/simulations/{id}', { params: { path: { id } }, body })),
    onDone: (changed) => {
      queries.setQueryData(simulationQuery(id).queryKey, changed);
      done(t('what-if.saved'));
    },
  });
  return (
    <form
      className={classes.save}
      onSubmit={(event) => submit(event, { name: name.trim() })}
      noValidate
      aria-label={t('what-if.save')}
    >
      <TextInput
        label={t('what-if.save.name')}
        value={name}
        maxLength={80}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        error={errors['name'] ?? errors['']}
      />
      <Button type="submit" variant="default" loading={isBusy}>
        {t('what-if.save')}
      </Button>
    </form>
  );
}
