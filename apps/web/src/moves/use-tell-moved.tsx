import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { sentenceOf } from '../parts/sentence-of.ts';
import { useWords, type Words } from '../texts/texts-context.tsx';
import type { Command, LeadMoved } from './command.ts';
import { offerUndo, withdrawUndo } from './offered-undo.ts';

/** Long enough to see that it was wrong and to undo it. */
const SHOWN_MS = 8_000;

export type Line = Readonly<{
  stages: readonly Readonly<{ id: string; name: string }>[];
  people: ReadonlyMap<string, string>;
}>;

type Told = Readonly<{
  name: string;
  verb: Command['verb'];
  moved: LeadMoved;
  /** What stages and people are called, as far as it is to be told. */
  line: Line;
  /** Takes the move back. */
  undo: () => Promise<unknown>;
}>;

/** Says in a corner what has become of a move, and lets it be taken back from there for as long as it says so. */
export function useTellMoved() {
  const { t } = useWords();
  return useMemo(() => {
    const failed = (lead: string, error: unknown): void => {
      const message = t('moved.not', { lead, why: sentenceOf(error, t) });
      notifications.show({ message, color: 'red', autoClose: false });
    };
    const undone = (lead: string): void => {
      notifications.show({ message: t('moved.undone', { lead }) });
    };
    const moved = (told: Told): void => {
      const id = `moved-${told.moved.lead.id}`;
      const undo = async () => {
        notifications.hide(id);
        try {
          await told.undo();
          undone(told.name);
        } catch (error) {
          failed(told.name, error);
        }
      };
      const message = (
        <Group justify="space-between" gap="xs" wrap="nowrap">
          <span>{movedSentence(t, told)}</span>
          <Button size="compact-sm" variant="default" flex="none" onClick={() => void undo()}>
            {t('moved.undo')}
          </Button>
        </Group>
      );
      // Of one lead the last move alone can be taken back.
      notifications.hide(id);
      notifications.show({ id, message, autoClose: SHOWN_MS, onClose: () => withdrawUndo(id) });
      offerUndo(id, () => void undo());
    };
    return { moved, undone, failed };
  }, [t]);
}

function movedSentence(t: Words['t'], { name: lead, verb, moved, line }: Told): string {
  const { stageId, employeeId, waiting } = moved.lead;
  const stage = line.stages.find(({ id }) => id === stageId)?.name ?? '';
  const holder = line.people.get(employeeId ?? '') ?? '';
  if (verb === 'win' || verb === 'lose' || verb === 'claim') return t(`moved.${verb}`, { lead });
  if (verb === 'reassign') {
    return waiting ? t('moved.reassign.waits', { lead, stage }) : t('moved.reassign', { lead, holder });
  }
  return waiting ? t(`moved.${verb}.waits`, { lead, stage }) : t(`moved.${verb}`, { lead, stage, holder });
}
