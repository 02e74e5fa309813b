import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, NotificationCard, NotificationList, NotificationQuery, NotificationRead } from '#contracts';
import { sightOf, type Actor } from '#conveyor/access';
import { LedgerReader } from '#database';
import { ReadNotification } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { found } from '../http/found.ts';
import { Needs } from '../http/needs.decorator.ts';
import { hideLead } from './hide-leads.ts';

/** The delivery ledger: who was told what, on which channel, and what became of it. */
@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly ledger: LedgerReader,
    private readonly read: ReadNotification,
  ) {}

  @Get()
  @Needs('ledger.read')
  @ApiOperation({ summary: 'The delivery ledger, the newest row first' })
  @Answers(200, NotificationList, 'A page of the ledger')
  async listNotifications(
    @Query({ schema: NotificationQuery }) query: NotificationQuery,
    @ActorOf() actor: Actor,
  ): Promise<NotificationList> {
    const { items, nextCursor } = await this.ledger.notifications(query, sightOf(actor, 'ledger.read'));
    return { items: items.map((row) => hideLead(actor, row)), nextCursor };
  }

  @Get(':id')
  @Needs('ledger.read')
  @ApiOperation({ summary: 'One message with every attempt to deliver it' })
  @Answers(200, NotificationCard, 'The row of the ledger')
  async showNotification(
    @Param('id', { schema: Id }) id: string,
    @ActorOf() actor: Actor,
  ): Promise<NotificationCard> {
    const card = await this.ledger.notification(id, sightOf(actor, 'ledger.read'));
    return hideLead(actor, found(card, 'notification', id));
  }

  @Post(':id/read')
  @Needs('inbox.read')
  @ApiOperation({
    summary:
      'Say that you have seen a notification, in the app or by the link of a message; to say it again changes nothing',
  })
  @Answers(200, NotificationRead, 'When it was seen first')
  readNotification(
    @Param('id', { schema: Id }) id: string,
    @ActorOf() { employeeId }: Actor,
  ): Promise<NotificationRead> {
    return this.read.run(employeeId, id);
  }
}
