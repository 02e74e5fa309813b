import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Language } from '#conveyor';
import { LanguageOf } from '../http/language.decorator.ts';
import { OpenToAll } from '../http/needs.decorator.ts';
import { AsPage } from '../pages/as-page.decorator.ts';
import { Viewers } from '../pages/viewers.ts';
import { askForResetPage, invitationPage, resetPage, setUpPage, signInPage } from './form-page.ts';
import { FORM_SCRIPT } from './form-script.ts';

/** The pages on which people come in. */
@ApiExcludeController()
@Controller()
@OpenToAll('Whoever wants to come in is not in yet')
export class AccountPagesController {
  constructor(private readonly viewers: Viewers) {}

  @Get('sign-in')
  @AsPage()
  showSignIn(@LanguageOf() language: Language): string {
    return signInPage(this.viewers.unasked(language));
  }

  @Get('set-up')
  @AsPage()
  showSetUp(@LanguageOf() language: Language): string {
    return setUpPage(this.viewers.unasked(language));
  }

  @Get('invitation')
  @AsPage()
  showInvitation(@LanguageOf() language: Language): string {
    return invitationPage(this.viewers.unasked(language));
  }

  @Get('reset-password')
  @AsPage()
  showAskForReset(@LanguageOf() language: Language): string {
    return askForResetPage(this.viewers.unasked(language));
  }

  @Get('reset-password/set')
  @AsPage()
  showReset(@LanguageOf() language: Language): string {
    return resetPage(this.viewers.unasked(language));
  }

  @Get('pages/form.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  showFormScript(): string {
    return FORM_SCRIPT;
  }
}
