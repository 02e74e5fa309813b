import { Alert, Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { PersonCard } from '../api/people.ts';
import { channelName } from '../parts/channel-name.ts';
import { Refusal } from '../parts/refusal.tsx';
import { useWords } from '../texts/texts-context.tsx';

type Props = Readonly<{ person: PersonCard; mayChange: boolean }>;

/** Channels on which nothing is sent to somebody because the provider knows no such address, with what it said. */
export function RefusedAddresses({ person, mayChange }: Props) {
  const { t, moment } = useWords();
  const queries = useQueryClient();
  const again = useMutation({
    mutationFn: (channel: PersonCard['refusedOn'][number]['channel']) => {
      const params = { path: { id: person.id, channel } };
      return bodyOf(api.DELETE('/api/v1/employees/{id}/refused-addresses/{channel}', { params }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['people'] }),
  });
  return (
    <>
      {person.refusedOn.map(({ channel, since, said }) => (
        <Alert
          key={channel}
          color="red"
          variant="light"
          title={t('person.refused', { channel: channelName(t, channel), since: moment(since) })}
        >
          <p>{t('person.refused.said', { said })}</p>
          <p>{t('person.refused.what-to-do')}</p>
          {mayChange && (
            <Button
              variant="default"
              size="xs"
              loading={again.isPending && again.variables === channel}
              onClick={() => again.mutate(channel)}
            >
              {t('person.refused.again')}
            </Button>
          )}
        </Alert>
      ))}
      <Refusal error={again.error} />
    </>
  );
}
