import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, Inbox, InboxQuery } from '#contracts';
import { EmployeeReader, InAppReader } from '#database';
import { DELIVERY_SETTINGS, showInApp, type DeliverySettings } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { found } from '../http/found.ts';

/** What a person was told in the app. */
@ApiTags('notifications')
@Controller('employees/:id/inbox')
export class InboxController {
  constructor(
    private readonly inApp: InAppReader,
    private readonly employees: EmployeeReader,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Somebody’s in-app notifications, unread ones first' })
  @Answers(200, Inbox, 'A page of the inbox')
  async showInbox(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: InboxQuery }) query: InboxQuery,
  ): Promise<Inbox> {
    found(await this.employees.one(id), 'employee', id);
    const { unread, rows, nextCursor } = await this.inApp.inbox(id, query);
    return { unread, items: rows.map((row) => showInApp(row, this.settings.publicUrl)), nextCursor };
  }
}
