import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { positionBetween } from '#conveyor';
import { api, bodyOf } from '../api/client.ts';
import { send, type Command, type LeadMoved } from '../moves/command.ts';
import { undo } from '../moves/undo.ts';
import { useTellMoved } from '../moves/use-tell-moved.tsx';
import type { BoardState, Card } from './board-state.ts';
import { expectedAfter, NOTHING_PENDING, withPending, type Pending } from './pending.ts';
import { refreshCards } from './use-board.ts';

/** The board as it is shown while moves are under way, and what moves its cards. */
export type BoardMoves = Readonly<{
  shown: BoardState;
  /** Moves a card at once, and puts it back when the server refuses; then throws why. */
  move: (card: Card, command: Command, wish: Wish) => Promise<void>;
  /** Takes a card that waits, for somebody; says so when he was not the first. */
  claim: (card: Card, employeeId: string) => Promise<void>;
  /** Puts a card directly under another one of its column (null: on top). */
  place: (card: Card, above: string | null) => Promise<void>;
}>;

/** Where a card is put: at which stage, and under which card there (undefined: where it falls). */
export type Wish = Readonly<{
  stageId: string | null;
  above?: string | null | undefined;
  version?: number;
  key?: string;
}>;

export function useBoardMoves(board: BoardState): BoardMoves {
  const queries = useQueryClient();
  const tell = useTellMoved();
  const [pending, setPending] = useState<Pending>(NOTHING_PENDING);
  const shown = useMemo(() => withPending(board, pending), [board, pending]);
  const refresh = (id: string) => refreshCards(queries, board.funnel.id, [id]);

  /** Shows what is expected until `work` is done and the card was read anew, whatever came of it. */
  const meanwhile = async <Result>(
    id: string,
    expected: Card | null,
    work: () => Promise<Result>,
  ): Promise<Result> => {
    setPending((before) => new Map(before).set(id, expected));
    try {
      return await work();
    } finally {
      await refresh(id).catch(() => undefined);
      setPending((before) => new Map([...before].filter(([other]) => other !== id)));
    }
  };

  const move: BoardMoves['move'] = async (card, command, { stageId, above, key, version = card.version }) => {
    const expected = expectedAfter(card, command, stageId);
    const moved = await meanwhile(card.id, expected, async () => {
      const done = await send({ id: card.id, version }, command, key);
      // It is moved, wherever it stands in the column.
      if (above) await placeUnder(done.lead, above).catch((error: unknown) => tell.failed(card.name, error));
      return done;
    });
    tell.moved({
      name: card.name,
      verb: command.verb,
      moved,
      line: board,
      undo: async () => {
        try {
          await undo(moved.lead);
        } finally {
          await refresh(card.id);
        }
      },
    });
  };

  return {
    shown,
    move,
    async claim(card, employeeId) {
      try {
        await move(card, { verb: 'claim', said: { employeeId } }, { stageId: null });
      } catch (error) {
        tell.failed(card.name, error);
      }
    },
    async place(card, above) {
      const position = positionUnder(board, card, above);
      try {
        await meanwhile(card.id, { ...card, position }, () => placeUnder(card, above));
      } catch (error) {
        tell.failed(card.name, error);
      }
    },
  };
}

function placeUnder({ id, version }: Pick<LeadMoved['lead'], 'id' | 'version'>, above: string | null) {
  return bodyOf(api.PUT('/api/v1/leads/{id}/place', { params: { path: { id } }, body: { version, above } }));
}

/** Where the card will be as far as can be known here; the server finds the true place. */
function positionUnder({ columns }: BoardState, { id, stageId }: Card, above: string | null): string {
  const others = (columns.get(stageId) ?? []).filter((card) => card.id !== id);
  const at = others.findIndex((card) => card.id === above);
  return positionBetween(others[at + 1]?.position ?? null, others[at]?.position ?? null);
}
