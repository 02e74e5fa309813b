import { Alert, Button, Group } from '@mantine/core';
import { OUTCOMES_OF } from '#conveyor';
import type { components } from '../api/schema.d.ts';
import { sentenceOf } from '../parts/sentence-of.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { LeadHere } from './asked.ts';
import { useLogActivity } from './use-log-activity.ts';

type Needed = components['schemas']['ExitCriteria']['activities'][number];
type Props = Readonly<{ lead: LeadHere; messages: readonly string[]; needed: readonly Needed[] }>;

/** What must have been done at the stage first, and a button for who has done it and only not said so. */
export function LogNeeded({ lead, messages, needed }: Props) {
  const { t } = useWords();
  const log = useLogActivity(lead.id);
  return (
    <Alert color="yellow" title={messages.join(' ')}>
      <Group gap="xs">
        {needed.map(({ kind, outcome }) => {
          const done = outcome ?? OUTCOMES_OF[kind][0] ?? 'held';
          return (
            <Button
              key={`${kind} ${done}`}
              size="xs"
              variant="default"
              loading={log.isPending}
              onClick={() => log.mutate({ kind, outcome: done })}
            >
              {t('move.log', { activity: t(`activity.${kind}`), outcome: t(`activity-outcome.${done}`) })}
            </Button>
          );
        })}
      </Group>
      {log.error && <p role="alert">{sentenceOf(log.error, t)}</p>}
    </Alert>
  );
}
