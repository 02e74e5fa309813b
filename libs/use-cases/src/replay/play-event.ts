import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import type { Receiver } from '#conveyor';
import type { Caller } from '../caller.ts';
import { AdvanceLead } from '../moves/advance-lead.ts';
import { LoseLead } from '../moves/lose-lead.ts';
import { ReassignLead } from '../moves/reassign-lead.ts';
import { ReturnLead } from '../moves/return-lead.ts';
import { WinLead } from '../moves/win-lead.ts';
import type { RecordedEvent } from './recorded-history.ts';

/** An event with the ids of this database in place of the keys and places of the files. */
export type EventToPlay = Readonly<{
  event: Pick<RecordedEvent, 'kind' | 'reason'>;
  stageId: string | null;
  receiver: Receiver;
  /** Which of the funnel's reasons a lead is lost for; null: the event's own words. */
  lossReasonId: string | null;
  caller: Caller;
}>;

/** Lets a recorded event happen to a lead that has entered, by the use-case that a person's click would run. */
@Injectable()
export class PlayEvent {
  constructor(
    private readonly advanceLead: AdvanceLead,
    private readonly returnLead: ReturnLead,
    private readonly reassignLead: ReassignLead,
    private readonly winLead: WinLead,
    private readonly loseLead: LoseLead,
  ) {}

  /** Moves the lead as the event says; throws ConveyorError when the line refuses. */
  run(
    lead: LeadMoved['lead'],
    { event, stageId, receiver, lossReasonId, caller }: EventToPlay,
  ): Promise<LeadMoved> {
    const { id, version } = lead;
    const reason = event.reason ?? '';
    switch (event.kind) {
      case 'advance':
        return this.advanceLead.run(id, { version, toStageId: stageId, receiver, brief: null }, caller);
      case 'return':
        return this.returnLead.run(id, { version, toStageId: stageId, receiver, reason }, caller);
      case 'reassign':
        return this.reassignLead.run(id, { version, receiver, brief: null }, caller);
      case 'win':
        return this.winLead.run(id, { version }, caller);
      case 'lose':
        return this.loseLead.run(
          id,
          lossReasonId === null ? { version, reason } : { version, reasonId: lossReasonId, comment: null },
          caller,
        );
      case 'enter':
        throw new Error(`Lead ${id} has entered already`);
    }
  }
}
