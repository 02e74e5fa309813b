import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import type { BoardState } from '../board/board-state.ts';
import { sentenceOf } from '../parts/sentence-of.ts';
import { useWords, type Words } from '../texts/texts-context.tsx';
import type { Command, LeadMoved } from './command.ts';

/** Long enough to see that it was wrong and to undo it. */
const SHOWN_MS = 8_000;

type Told = Readonly<{
  name: string;
  verb: Command['verb'];
  moved: LeadMoved;
  line: Pick<BoardState, 'stages' | 'people'>;
}>;

/** Says in a corner what has become of a move. */
export function useTellMoved() {
  const { t } = useWords();
  return useMemo(
    () => ({
      moved(told: Told): void {
        notifications.show({ message: movedSentence(t, told), autoClose: SHOWN_MS });
      },
      failed(lead: string, error: unknown): void {
        const message = t('moved.not', { lead, why: sentenceOf(error, t) });
        notifications.show({ message, color: 'red', autoClose: false });
      },
    }),
    [t],
  );
}

function movedSentence(t: Words['t'], { name: lead, verb, moved, line }: Told): string {
  const { stageId, employeeId, waiting } = moved.lead;
  const stage = line.stages.find(({ id }) => id === stageId)?.name ?? '';
  const holder = line.people.get(employeeId ?? '') ?? '';
  if (verb === 'win' || verb === 'lose' || verb === 'claim') return t(`moved.${verb}`, { lead });
  if (verb === 'reassign')
    return waiting ? t('moved.reassign.waits', { lead, stage }) : t('moved.reassign', { lead, holder });
  return waiting ? t(`moved.${verb}.waits`, { lead, stage }) : t(`moved.${verb}`, { lead, stage, holder });
}
