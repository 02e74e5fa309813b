import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { refuse, undo } from '#conveyor';
import { Database, lastMoveOf } from '#database';
import type { Caller } from '../caller.ts';
import { MoveLead } from './move-lead.ts';

/** A lead's last move is taken back. */
@Injectable()
export class UndoLead {
  constructor(
    private readonly database: Database,
    private readonly moveLead: MoveLead,
  ) {}

  /** Has the lead where it was before, with whom it was; its version grows by that, as by every move. */
  async run(leadId: string, { version }: Readonly<{ version: number }>, caller: Caller): Promise<LeadMoved> {
    const read = await lastMoveOf(this.database, leadId);
    return this.moveLead.run({
      leadId,
      version,
      bearing: { direction: 'here', stageId: read?.last.ended.stageId ?? null },
      caller,
      right: 'leads.undo',
      movedBy: read?.last.by ?? null,
      decide: (desk) => {
        // Somebody has moved it between two reads: whoever asks is to look again at what he would take back.
        if (read && read.version !== desk.lead.version) {
          return refuse({ code: 'LINE_BUSY', details: { leadId, attempts: 1 } });
        }
        return undo(desk, read?.last ?? null);
      },
    });
  }
}
