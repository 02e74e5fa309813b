import { Button, Group, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { accountQuery, type Account } from '../api/account.ts';
import { api, bodyOf } from '../api/client.ts';
import { presenceQuery, usePresenceOf } from '../api/presence.ts';
import { requestKey } from '../api/request-key.ts';
import { Refusal } from '../parts/refusal.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { localMoment, momentOf } from '../parts/local-moment.ts';
import classes from './shift-switch.module.css';

type Shift = Account['shift'];

/** Whether somebody gets new leads now; off, until when. */
export function ShiftSwitch({ shift, employeeId }: Readonly<{ shift: Shift; employeeId: string }>) {
  const { t, moment } = useWords();
  const set = useSetShift();
  const presence = usePresenceOf(employeeId);
  // To be off shift is to be away as well, and the switch says it sooner.
  const isAway = presence?.isAway === true && presence.absence?.kind !== 'off_shift';
  const on = t(isAway ? 'shift.away' : 'shift.on.why');
  const off =
    shift.until === null ? t('shift.off.open') : t('shift.off.why', { moment: moment(shift.until) });
  return (
    <div className={classes.shift}>
      <Switch
        size="md"
        label={t('shift.on')}
        checked={shift.on}
        onChange={({ currentTarget: { checked } }) => set.mutate({ on: checked, until: null })}
      />
      <div role="status">
        <Soft>{shift.on ? on : off}</Soft>
      </div>
      {!shift.on && <UntilForm key={shift.until} until={shift.until} set={set} />}
      <Refusal error={set.error} />
    </div>
  );
}

type FormProps = Readonly<{ until: string | null; set: ReturnType<typeof useSetShift> }>;

function UntilForm({ until, set }: FormProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(localMoment(until));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate({ on: false, until: momentOf(typed) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group gap="xs" align="flex-end">
        <TextInput
          type="datetime-local"
          label={t('shift.until')}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
        <Button type="submit" variant="default">
          {t('shift.until.set')}
        </Button>
      </Group>
    </form>
  );
}

function useSetShift() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Shift) => {
      const params = { header: { 'Idempotency-Key': requestKey() } };
      return bodyOf(api.PUT('/api/v1/account/shift', { params, body }));
    },
    onSettled: () =>
      Promise.all(
        [accountQuery, presenceQuery].map(({ queryKey }) => queries.invalidateQueries({ queryKey })),
      ),
  });
}
