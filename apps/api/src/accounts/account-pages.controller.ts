import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PasswordSignIn } from '#use-cases';
import { OpenToAll, Unlimited } from '../http/needs.decorator.ts';
import { AsPage } from '../pages/as-page.decorator.ts';
import { LooksOf, type Looks } from '../pages/looks.ts';
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
  showSignIn(@LooksOf() looks: Looks, @Query({ schema: NextQuery }) { next }: NextQuery): string {
    return signInPage(this.viewers.unasked(looks), this.ways(next));
  }

  @Get('sign-out')
  @AsPage()
  showSignOut(@LooksOf() looks: Looks): string {
    return signOutPage(this.viewers.unasked(looks));
  }

  @Get('invitation')
  @AsPage()
  showInvitation(@LooksOf() looks: Looks): string {
    return this.aboutPassword(looks, invitationPage);
  }

  @Get('reset-password')
  @AsPage()
  showAskForReset(@LooksOf() looks: Looks): string {
    return this.aboutPassword(looks, askForResetPage);
  }

  @Get('reset-password/set')
  @AsPage()
  showReset(@LooksOf() looks: Looks): string {
    return this.aboutPassword(looks, resetPage);
  }

  @Get('pages/form.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  showFormScript(): string {
    return FORM_SCRIPT;
  }

  private aboutPassword(looks: Looks, page: (viewer: Viewer) => string): string {
    const viewer = this.viewers.unasked(looks);
    return this.passwords.isOn
      ? page(viewer)
      : ssoOnlyPage(viewer, 'account.sso.no-password', this.ways('/'));
  }

  private ways(next: string): WaysIn {
    return { passwords: this.passwords.isOn, provider: this.singleSignOn.name, next };
  }
}
