import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import { absencesQuery, type PersonCard } from '../api/people.ts';
import { requestKey } from '../api/request-key.ts';
import { lastsAt } from '../hours/presence.ts';
import { Refusal } from '../parts/refusal.tsx';
import { useNow } from '../parts/use-now.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './person.module.css';

/** Takes somebody off his shift until his next working day, and puts him back on it. */
export function ShiftSwitch({ person }: Readonly<{ person: PersonCard }>) {
  const { t, moment } = useWords();
  const now = useNow();
  const queries = useQueryClient();
  const { data: absences = [] } = useQuery(absencesQuery(person.id));
  const off = absences.find((one) => one.kind === 'off_shift' && lastsAt(one, person.timeZone, now));
  const set = useMutation({
    mutationFn: (on: boolean) => {
      const params = { path: { id: person.id }, header: { 'Idempotency-Key': requestKey() } };
      return bodyOf(api.PUT('/api/v1/employees/{id}/shift', { params, body: { on } }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['people'] }),
  });
  return (
    <Group gap="sm">
      <span className={classes.quiet}>
        {off ? t('shift.off', { until: moment(off.until ?? '') }) : t('shift.on')}
      </span>
      <Button
        variant="default"
        size="xs"
        loading={set.isPending}
        onClick={() => set.mutate(off !== undefined)}
      >
        {t(off ? 'shift.do-on' : 'shift.do-off')}
      </Button>
      <Refusal error={set.error} />
    </Group>
  );
}
