import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { PersonCard } from '../api/people.ts';
import { usePresenceOf } from '../api/presence.ts';
import { requestKey } from '../api/request-key.ts';
import { Refusal } from '../parts/refusal.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './person.module.css';

/** Takes somebody off his shift until his next working day, and puts him back on it. */
export function ShiftSwitch({ person }: Readonly<{ person: PersonCard }>) {
  const { t, moment } = useWords();
  const queries = useQueryClient();
  const absence = usePresenceOf(person.id)?.absence;
  const off = absence?.kind === 'off_shift' ? absence : undefined;
  const set = useMutation({
    mutationFn: (on: boolean) => {
      const params = { path: { id: person.id }, header: { 'Idempotency-Key': requestKey() } };
      return bodyOf(api.PUT('/api/v1/employees/{id}/shift', { params, body: { on } }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['people'] }),
  });
  // Who is away is on no shift that he could be taken off.
  if (absence && !off) return null;
  return (
    <Group gap="sm">
      <span className={classes.quiet}>
        {off ? t('person.shift.off', { until: moment(off.until ?? '') }) : t('person.shift.on')}
      </span>
      <Button
        variant="default"
        size="xs"
        loading={set.isPending}
        onClick={() => set.mutate(off !== undefined)}
      >
        {t(off ? 'person.shift.do-on' : 'person.shift.do-off')}
      </Button>
      <Refusal error={set.error} />
    </Group>
  );
}
