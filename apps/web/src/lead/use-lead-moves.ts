import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { requestKey } from '../api/request-key.ts';
import type { AskedMove } from '../moves/asked.ts';
import { send, type Command, type Known, type LeadMoved } from '../moves/command.ts';
import { leadQuery, stageQuery, type LeadCard } from '../moves/lead-query.ts';
import type { Sent } from '../moves/move-dialog.tsx';
import { undo } from '../moves/undo.ts';
import { useTellMoved, type Line } from '../moves/use-tell-moved.tsx';

/** Moves of the lead whose card is open: what is being asked about one, and how it is then done. */
export function useLeadMoves({ lead, visits }: LeadCard) {
  const queries = useQueryClient();
  const tell = useTellMoved();
  const [asked, setAsked] = useState<AskedMove | null>(null);
  const { id, version, name, funnelId } = lead;
  const readAnew = () => queries.invalidateQueries({ queryKey: leadQuery(id).queryKey });

  const ask = (verb: AskedMove['verb'], toStageId: string | null = null) => {
    const stageId = visits.at(-1)?.stage.id ?? '';
    setAsked({ lead: { id, version, name, funnelId, stageId }, verb, toStageId });
  };
  const undoAndRead = async (known: Known): Promise<void> => {
    try {
      await undo(known);
    } finally {
      await readAnew();
    }
  };
  /** Has it done, says what has become of it, and reads the card anew, whatever came of it. Throws why it was refused. */
  const move = async (command: Command, sent: Sent = { version, key: requestKey() }): Promise<void> => {
    try {
      const moved = await send({ id, version: sent.version }, command, sent.key);
      const line = await lineAround(queries, moved);
      tell.moved({ name, verb: command.verb, moved, line, undo: () => undoAndRead(moved.lead) });
    } finally {
      await readAnew();
    }
  };
  const takeBack = async (): Promise<void> => {
    try {
      await undoAndRead({ id, version });
      tell.undone(name);
    } catch (error) {
      tell.failed(name, error);
    }
  };
  const claim = (employeeId: string) =>
    move({ verb: 'claim', said: { employeeId } }).catch((error: unknown) => tell.failed(name, error));
  return { asked, ask, close: () => setAsked(null), move, claim, undo: takeBack };
}

const NOWHERE: Line = { stages: [], people: new Map() };

/** Names for where the lead is now. Where they can't be read, the move is done all the same. */
async function lineAround(queries: QueryClient, { lead: { stageId } }: LeadMoved): Promise<Line> {
  if (stageId === null) return NOWHERE;
  const stage = await queries.ensureQueryData(stageQuery(stageId)).catch(() => undefined);
  if (!stage) return NOWHERE;
  const people = new Map(stage.specialists.map(({ employeeId, name }) => [employeeId, name]));
  return { stages: [stage], people };
}
