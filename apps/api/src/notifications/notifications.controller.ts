import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, NotificationCard, NotificationList, NotificationQuery } from '#contracts';
import { LedgerReader } from '#database';
import { Answers } from '../http/answers.decorator.ts';
import { found } from '../http/found.ts';

/** The delivery ledger: who was told what, on which channel, and what became of it. */
@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly ledger: LedgerReader) {}

  @Get()
  @ApiOperation({ summary: 'The delivery ledger, the newest row first' })
  @Answers(200, NotificationList, 'A page of the ledger')
  listNotifications(
    @Query({ schema: NotificationQuery }) query: NotificationQuery,
  ): Promise<NotificationList> {
    return this.ledger.notifications(query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One message with every attempt to deliver it' })
  @Answers(200, NotificationCard, 'The row of the ledger')
  async showNotification(@Param('id', { schema: Id }) id: string): Promise<NotificationCard> {
    return found(await this.ledger.notification(id), 'notification', id);
  }
}
