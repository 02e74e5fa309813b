import { Alert, Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.ts';
import { leadQuery } from '../moves/lead-query.ts';
import { sentenceOf } from '../parts/sentence-of.ts';
import { useWords } from '../texts/texts-context.tsx';

type Props = Readonly<{ leadId: string; error: Error | null; readAt: number }>;

/** Says that what is shown may be old: the lead is not for whoever looks any more, or could not be read. */
export function Outdated({ leadId, error, readAt }: Props) {
  const { t, moment } = useWords();
  const queries = useQueryClient();
  if (error === null) return null;
  const time = moment(readAt);
  const isGone = error instanceof ApiError && error.status === 404;
  return (
    <Alert color={isGone ? 'gray' : 'yellow'} mb="md" role="status">
      <p>{isGone ? t('lead.gone', { time }) : t('lead.stale', { time, why: sentenceOf(error, t) })}</p>
      {!isGone && (
        <Button
          variant="default"
          size="xs"
          mt="xs"
          onClick={() => void queries.invalidateQueries({ queryKey: leadQuery(leadId).queryKey })}
        >
          {t('lead.again')}
        </Button>
      )}
    </Alert>
  );
}
