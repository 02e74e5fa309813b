import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Id } from '#contracts';
import type { Language } from '#conveyor';
import { ErasureReader } from '#database/privacy';
import { found } from '../http/found.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { AsPage } from '../pages/as-page.decorator.ts';
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
    @LanguageOf() language: Language,
  ): Promise<string> {
    const erasure = found(await this.erasures.one(id), 'erasure', id);
    const viewer = await this.viewers.in(language);
    return erasurePage(viewer, protocolOf(viewer, erasure, await this.erasures.log(id)));
  }
}
