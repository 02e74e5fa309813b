import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { AskedMove } from '../moves/asked.ts';
import type { Command } from '../moves/command.ts';
import type { Sent } from '../moves/move-dialog.tsx';
import { funnelQuery, leadQuery, stageQuery } from '../moves/lead-query.ts';
import type { Card } from './board-state.ts';
import type { BoardMoves } from './use-board-moves.ts';

/** Begins a move of a card. `above`: the card that it is put under; undefined: wherever it falls. */
export type Ask = (
  card: Card,
  verb: AskedMove['verb'],
  toStageId?: string | null,
  above?: string | null,
) => void;

type Asking = Readonly<{ asked: AskedMove; card: Card; above?: string | null | undefined }>;

/** A move that is still to be said something about, and how it is then done. */
export function useAskedMove(funnelId: string, move: BoardMoves['move']) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Asking | null>(null);
  const ask: Ask = useCallback(
    (card, verb, toStageId = null, above) => {
      const { id, version, name, stageId } = card;
      setAsking({ card, above, asked: { lead: { id, version, name, stageId, funnelId }, verb, toStageId } });
    },
    [funnelId],
  );
  /** Reads what the dialog will show while the card is still in the hand. */
  const foresee = useCallback(
    ({ id, stageId }: Card) => {
      void queries.prefetchQuery(leadQuery(id));
      void queries.prefetchQuery(funnelQuery(funnelId));
      void queries.prefetchQuery(stageQuery(stageId));
    },
    [queries, funnelId],
  );
  const close = useCallback(() => {
    setAsking(null);
    // Back to where it was begun, or keys would have to start from the top of the page.
    if (asking) focusSticker(asking.card.id);
  }, [asking]);
  const send = async (command: Command, sent: Sent): Promise<void> => {
    if (!asking) return;
    const { asked, card, above } = asking;
    const stageId = 'toStageId' in command.said ? (command.said.toStageId ?? null) : asked.toStageId;
    await move(card, command, { stageId, above, ...sent });
  };
  return { asked: asking?.asked ?? null, ask, foresee, close, send };
}

function focusSticker(leadId: string): void {
  const link = document.querySelector(`[data-lead="${leadId}"] a`);
  if (link instanceof HTMLElement) link.focus();
}
