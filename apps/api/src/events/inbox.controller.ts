import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Inbox, InboxQuery } from '#contracts';
import type { Actor } from '#conveyor/access';
import { InAppReader } from '#database';
import { DELIVERY_SETTINGS, showInApp, type DeliverySettings } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** What one was told in the app. */
@ApiTags('notifications')
@Controller('inbox')
export class InboxController {
  constructor(
    private readonly inApp: InAppReader,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
  ) {}

  @Get()
  @Needs('inbox.read')
  @ApiOperation({ summary: 'Your in-app notifications, unread ones first' })
  @Answers(200, Inbox, 'A page of the inbox')
  async showInbox(
    @ActorOf() { employeeId }: Actor,
    @Query({ schema: InboxQuery }) query: InboxQuery,
  ): Promise<Inbox> {
    const { unread, rows, nextCursor } = await this.inApp.inbox(employeeId, query);
    return { unread, items: rows.map((row) => showInApp(row, this.settings.publicUrl)), nextCursor };
  }
}
