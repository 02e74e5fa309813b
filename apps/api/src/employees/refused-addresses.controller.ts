import { Controller, Delete, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { EmployeeCard, Id, ChannelName } from '#contracts';
import { TryAddressAgain, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Addresses that a provider knows nothing of. */
@ApiTags('employees')
@Controller('employees/:id/refused-addresses')
export class RefusedAddressesController {
  constructor(private readonly again: TryAddressAgain) {}

  @Delete(':channel')
  @Needs('people.change')
  @ApiOperation({
    summary:
      'Have messages sent again to an address that was refused; what was not sent meanwhile is not sent any more',
  })
  @Answers(200, EmployeeCard, 'The employee as he is now')
  tryAddressAgain(
    @Param('id', { schema: Id }) id: string,
    @Param('channel', { schema: ChannelName }) channel: ChannelName,
    @CallerOf() caller: Caller,
  ): Promise<EmployeeCard> {
    return this.again.run(id, channel, caller);
  }
}
