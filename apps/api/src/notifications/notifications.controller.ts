import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, NotificationCard, NotificationList, NotificationQuery, NotificationRead } from '#contracts';
import type { Actor } from '#conveyor';
import { LedgerReader } from '#database';
import { ReadNotification } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { found } from '../http/found.ts';
import { Needs } from '../http/needs.decorator.ts';

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
  listNotifications(
    @Query({ schema: NotificationQuery }) query: NotificationQuery,
  ): Promise<NotificationList> {
    return this.ledger.notifications(query);
  }

  @Get(':id')
  @Needs('ledger.read')
  @ApiOperation({ summary: 'One message with every attempt to deliver it' })
  @Answers(200, NotificationCard, 'The row of the ledger')
  async showNotification(@Param('id', { schema: Id }) id: string): Promise<NotificationCard> {
    return found(await this.ledger.notification(id), 'notification', id);
  }

  @Post(':id/read')
  @Needs('inbox.read')
  @ApiOperation({ summary: 'Say that you have seen an in-app notification; to say it again changes nothing' })
  @Answers(200, NotificationRead, 'When it was seen first')
  readNotification(
    @Param('id', { schema: Id }) id: string,
    @ActorOf() { employeeId }: Actor,
  ): Promise<NotificationRead> {
    return this.read.run(employeeId, id);
  }
}
