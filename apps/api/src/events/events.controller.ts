import { Controller, Sse, type MessageEvent } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { takeUntil, type Observable } from 'rxjs';
import type { Admitted } from '#use-cases';
import { AdmittedOf } from '../http/admitted.ts';
import { Refuses } from '../http/answers.decorator.ts';
import { Admissions } from './admissions.ts';
import { beside } from './beside.ts';
import { BoardEvents } from './board-events.ts';
import { InAppEvents } from './in-app-events.ts';
import { LastEventId } from './last-event-id.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** A client that has not read so much is gone, or will never catch up: it comes back and is sent what it missed. */
const MOST_UNSENT_CHARACTERS = 1_000_000;

/** What happens, as it happens. */
@ApiTags('notifications')
@Controller('events')
export class EventsController {
  constructor(
    private readonly events: InAppEvents,
    private readonly boards: BoardEvents,
    private readonly admissions: Admissions,
  ) {}

  @Sse('', { maxPendingDataLength: MOST_UNSENT_CHARACTERS })
  @Needs('inbox.read')
  @ApiOperation({
    summary: 'Your in-app notifications and what changes on the boards, live (server-sent events)',
    description:
      'Open the stream first, then read the inbox: nothing falls between. After a broken connection a browser sends Last-Event-ID by itself and gets what was told meanwhile; some of it may come twice and is known by its id. A comment every 20 seconds keeps the connection. Changes of the boards are not sent again: after a broken connection read the board anew.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The last event that was seen' })
  @ApiResponse({
    status: 200,
    description:
      'Events of type `notification`; their data is an InAppNotification. To who may see leads also `lead`, {funnelId, leadIds}: these leads have changed, ask for their cards; and `line`, {funnelId}: read the board of this funnel anew, of any funnel where it is null',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  @Refuses()
  async streamEvents(
    @AdmittedOf() admitted: Admitted,
    @LastEventId() lastEventId: number | null,
  ): Promise<Observable<MessageEvent>> {
    const told = await this.events.open(admitted.actor.employeeId, lastEventId);
    const changed = await this.boards.open(admitted.actor);
    return beside(told, changed).pipe(takeUntil(this.admissions.ended(admitted)));
  }
}
