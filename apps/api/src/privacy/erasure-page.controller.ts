import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Id } from '#contracts';
import { ErasureReader } from '#database/privacy';
import { found } from '../http/found.ts';
import { Needs } from '../http/needs.decorator.ts';
import { AsPage } from '../pages/as-page.decorator.ts';
import { LooksOf, type Looks } from '../pages/looks.ts';
import { Viewers } from '../pages/viewers.ts';
import { erasurePage } from './erasure-page.ts';
import { protocolOf } from './protocol.ts';

/** The protocol of an erasure, to be printed and signed. */
@ApiExcludeController()
@Controller()
export class ErasurePageController {
  constructor(
    private readonly erasures: ErasureReader,
    private readonly viewers: Viewers,
  ) {}

  @Get('pages/erasures/:erasureId')
  @Needs('personal-data.erase')
  @AsPage()
  async showErasurePage(
    @Param('erasureId', { schema: Id }) id: string,
    @LooksOf() looks: Looks,
  ): Promise<string> {
    const erasure = found(await this.erasures.one(id), 'erasure', id);
    const viewer = await this.viewers.in(looks);
    return erasurePage(viewer, protocolOf(viewer, erasure, await this.erasures.log(id)));
  }
}
