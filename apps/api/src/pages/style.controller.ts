import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { OpenToAll, Unlimited } from '../http/needs.decorator.ts';
import { STYLE } from './style.ts';

/** How the pages look that are made here, and not by the web app. */
@ApiExcludeController()
@Controller('pages/style.css')
export class StyleController {
  @Get()
  @OpenToAll('The sign-in page has it as well')
  @Unlimited('It is a file')
  @Header('content-type', 'text/css; charset=utf-8')
  showStyle(): string {
    return STYLE;
  }
}
