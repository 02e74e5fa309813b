import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReportKind } from '#conveyor';
import { api, bodyOf } from '../api/client.ts';
import { channelName } from '../parts/channel-name.ts';
import { Refusal } from '../parts/refusal.tsx';
import { useRepeatKey } from '../parts/repeat-key.ts';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { ReportPreview } from './reports-queries.ts';

type Props = Readonly<{ departmentId: string; preview: ReportPreview }>;

/** Has what is shown sent to whoever looks, once a click. */
export function SendNow({ departmentId, preview: { kind, channels } }: Props) {
  const { t } = useWords();
  const done = useDone();
  const sending = useSending(departmentId, (reports) =>
    done(
      reports > 0
        ? t('reports.sent', { channels: channels.map((channel) => channelName(t, channel)).join(', ') })
        : t('reports.none'),
    ),
  );
  return (
    <div>
      <Button variant="default" loading={sending.isPending} onClick={() => sending.mutate(kind)}>
        {t('reports.send-now')}
      </Button>
      <Refusal error={sending.error} />
    </div>
  );
}

function useSending(id: string, onSent: (reports: number) => void) {
  const keyOf = useRepeatKey();
  return useMutation({
    mutationFn: (kind: ReportKind) => {
      const params = { path: { id }, header: { 'Idempotency-Key': keyOf({ id, kind }) } };
      return bodyOf(api.POST('/api/v1/departments/{id}/report-preview/send', { params, body: { kind } }));
    },
    onSuccess: ({ reports }) => onSent(reports),
  });
}
