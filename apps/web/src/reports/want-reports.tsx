import { Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import { channelName } from '../parts/channel-name.ts';
import { Refusal } from '../parts/refusal.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { reportsKey, type ReportPreview } from './reports-queries.ts';

type Props = Readonly<{ departmentId: string; preview: ReportPreview }>;

/** Whether it is sent to whoever looks, where, and when the next one is. */
export function WantReports({ departmentId, preview }: Props) {
  const { t, moment } = useWords();
  const { isReceiver, isWanted, isOwn, channels, nextAt } = preview;
  const wanting = useWanting(departmentId);
  if (!isReceiver) return <Soft>{t('reports.not-you')}</Soft>;
  return (
    <>
      <Soft>
        {t(isOwn ? 'reports.own' : 'reports.whole', {
          channels: channels.map((channel) => channelName(t, channel)).join(', '),
        })}{' '}
        {nextAt === null ? t('reports.off') : t('reports.next', { at: moment(nextAt) })}
      </Soft>
      <Switch
        label={t('reports.want')}
        checked={wanting.isPending ? wanting.variables : isWanted}
        disabled={wanting.isPending}
        onChange={({ currentTarget }) => wanting.mutate(currentTarget.checked)}
      />
      {wanting.error !== null && <Refusal error={wanting.error} />}
    </>
  );
}

function useWanting(departmentId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (isWanted: boolean) => bodyOf(api.PUT('/api/v1/account/reports', { body: { isWanted } })),
    onSettled: () => queries.invalidateQueries({ queryKey: reportsKey(departmentId) }),
  });
}
