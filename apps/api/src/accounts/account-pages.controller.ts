import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Language } from '#conveyor';
import { PasswordSignIn } from '#use-cases';
import { LanguageOf } from '../http/language.decorator.ts';
import { OpenToAll, Unlimited } from '../http/needs.decorator.ts';
import { AsPage } from '../pages/as-page.decorator.ts';
import { Viewers, type Viewer } from '../pages/viewers.ts';
import { SingleSignOn } from '../sso/single-sign-on.ts';
import {
  askForResetPage,
  invitationPage,
  resetPage,
  signInPage,
  signOutPage,
  ssoOnlyPage,
  type WaysIn,
} from './form-page.ts';
import { FORM_SCRIPT } from './form-script.ts';
import { NextQuery } from './next-query.ts';

/** The pages on which people come in, and go. */
@ApiExcludeController()
@Controller()
@OpenToAll('Whoever wants to come in is not in yet')
@Unlimited('Nothing is looked up for them')
export class AccountPagesController {
  constructor(
    private readonly viewers: Viewers,
    private readonly passwords: PasswordSignIn,
    private readonly singleSignOn: SingleSignOn,
  ) {}

  @Get('sign-in')
  @AsPage()
  showSignIn(@LanguageOf() language: Language, @Query({ schema: NextQuery }) { next }: NextQuery): string {
    return signInPage(this.viewers.unasked(language), this.ways(next));
  }

  @Get('sign-out')
  @AsPage()
  showSignOut(@LanguageOf() language: Language): string {
    return signOutPage(this.viewers.unasked(language));
  }

  @Get('invitation')
  @AsPage()
  showInvitation(@LanguageOf() language: Language): string {
    return this.aboutPassword(language, invitationPage);
  }

  @Get('reset-password')
  @AsPage()
  showAskForReset(@LanguageOf() language: Language): string {
    return this.aboutPassword(language, askForResetPage);
  }

  @Get('reset-password/set')
  @AsPage()
  showReset(@LanguageOf() language: Language): string {
    return this.aboutPassword(language, resetPage);
  }

  @Get('pages/form.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  showFormScript(): string {
    return FORM_SCRIPT;
  }

  private aboutPassword(language: Language, page: (viewer: Viewer) => string): string {
    const viewer = this.viewers.unasked(language);
    return this.passwords.isOn
      ? page(viewer)
      : ssoOnlyPage(viewer, 'account.sso.no-password', this.ways('/'));
  }

  private ways(next: string): WaysIn {
    return { passwords: this.passwords.isOn, provider: this.singleSignOn.name, next };
  }
}
