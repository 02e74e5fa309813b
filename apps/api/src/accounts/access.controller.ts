import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Id, InvitationLink } from '#contracts';
import {
  EndAccess,
  Invite,
  RemoveSecondFactors,
  ShowInvitation,
  UnlinkIdentity,
  type Caller,
} from '#use-cases';
import { Answers, Refuses } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Who else has an account, as an administrator says. */
@ApiTags('account')
@Controller('employees/:id')
export class AccessController {
  constructor(
    private readonly invite: Invite,
    private readonly show: ShowInvitation,
    private readonly end: EndAccess,
    private readonly remove: RemoveSecondFactors,
    private readonly unlink: UnlinkIdentity,
  ) {}

  @Post('invitation')
  @Needs('accounts.manage')
  @HttpCode(202)
  @ApiOperation({ summary: 'Give an employee an account: a letter with a link goes to him' })
  @ApiResponse({ status: 202, description: 'The letter is on its way; a link from before is void' })
  @Refuses()
  inviteEmployee(@Param('id', { schema: Id }) id: string, @CallerOf() caller: Caller): Promise<void> {
    return this.invite.run(id, caller);
  }

  @Post('invitation-link')
  @Needs('accounts.manage')
  @ApiOperation({
    summary: 'Give an employee an account, and hand him the link yourself',
    description: 'Only to who has never signed in. The link of a letter from before is void.',
  })
  @Answers(201, InvitationLink, 'The only answer that has the link')
  showInvitation(
    @Param('id', { schema: Id }) id: string,
    @CallerOf() caller: Caller,
  ): Promise<InvitationLink> {
    return this.show.run(id, caller);
  }

  @Delete('access')
  @Needs('accounts.manage')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Close the account of an employee, with all by which he comes in',
    description:
      'Sessions, keys, password, second factors, identities and the links he was sent. Streams end within five seconds.',
  })
  @ApiResponse({
    status: 204,
    description: 'He comes in again when he is invited anew',
  })
  @Refuses()
  endAccess(@Param('id', { schema: Id }) id: string, @CallerOf() caller: Caller): Promise<void> {
    return this.end.run(id, caller);
  }

  @Delete('second-factors')
  @Needs('accounts.manage')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove the second factors of an employee who has lost them' })
  @ApiResponse({ status: 204, description: 'His password is enough until he sets one up again' })
  @Refuses()
  removeSecondFactors(@Param('id', { schema: Id }) id: string, @CallerOf() caller: Caller): Promise<void> {
    return this.remove.run(id, caller);
  }

  @Delete('identity')
  @Needs('accounts.manage')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Unlink the account of an employee from the sign-in provider',
    description:
      'For who has another identity there now: the next one with his verified address is linked. Sessions go on until his access is ended.',
  })
  @ApiResponse({ status: 204, description: 'It is linked with no identity' })
  @Refuses()
  unlinkIdentity(@Param('id', { schema: Id }) id: string, @CallerOf() caller: Caller): Promise<void> {
    return this.unlink.run(id, caller);
  }
}
