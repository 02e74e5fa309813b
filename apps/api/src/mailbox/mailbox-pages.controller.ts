import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CapturedMailbox, type ChannelAdapter } from '#channels';
import { Id } from '#contracts';
import { CapturedReader, FunnelReader } from '#database';
import { CHANNEL_ADAPTERS, ExchangeableChannel } from '#use-cases';
import { found } from '../http/found.ts';
import { AsPage } from '../pages/as-page.decorator.ts';
import { LooksOf, type Looks } from '../pages/looks.ts';
import { Viewers } from '../pages/viewers.ts';
import { mailboxPage } from './mailbox-page.ts';
import { MailboxPageQuery } from './mailbox-page-query.ts';
import { messagePage } from './message-page.ts';
import { OwnAddress } from './own-address.decorator.ts';
import { WATCH } from './watch.ts';
import { Needs } from '../http/needs.decorator.ts';

/** The mailbox as people see it in a browser. */
@ApiExcludeController()
@Controller('dev/mailbox')
export class MailboxPagesController {
  constructor(
    private readonly messages: CapturedReader,
    private readonly funnels: FunnelReader,
    private readonly viewers: Viewers,
    @Inject(CHANNEL_ADAPTERS) private readonly adapters: readonly ChannelAdapter[],
  ) {}

  @Get()
  @Needs('mailbox.read')
  @AsPage()
  async showMailboxPage(
    @Query({ schema: MailboxPageQuery }) query: MailboxPageQuery,
    @LooksOf() looks: Looks,
    @OwnAddress() address: string,
  ): Promise<string> {
    const list = await this.messages.list(query);
    const [funnel] = list.items.length === 0 ? await this.funnels.list({ archived: false }) : [];
    const kept = this.adapters.filter(isCaptured).map(({ channel }) => channel);
    const beginning = { address, funnelId: funnel?.id ?? null };
    return mailboxPage(await this.viewers.in(looks), { list, query, kept, beginning });
  }

  @Get('watch.js')
  @Needs('mailbox.read')
  @Header('content-type', 'text/javascript; charset=utf-8')
  showWatch(): string {
    return WATCH;
  }

  @Get(':messageId')
  @Needs('mailbox.read')
  @AsPage()
  async showMessagePage(
    @Param('messageId', { schema: Id }) id: string,
    @LooksOf() looks: Looks,
  ): Promise<string> {
    const message = found(await this.messages.one(id), 'message', id);
    return messagePage(await this.viewers.in(looks), message);
  }
}

/** Whether what a channel would send is captured, by what is set of it now. */
function isCaptured(adapter: ChannelAdapter): boolean {
  return (adapter instanceof ExchangeableChannel ? adapter.current : adapter) instanceof CapturedMailbox;
}
