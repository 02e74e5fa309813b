import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, LeadPlaced, PlaceLeadBody } from '#contracts';
import { PlaceLead, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Where cards stand in their columns. */
@ApiTags('leads')
@Controller('leads/:id/place')
export class LeadPlacesController {
  constructor(private readonly place: PlaceLead) {}

  @Put()
  @Needs('leads.move')
  @ApiOperation({
    summary:
      'Put the card of a lead somewhere else in its column, for everybody; to do so again changes nothing',
    description: 'The place holds until the lead moves; then it stands where it came, like any other.',
  })
  @Answers(200, LeadPlaced, 'Where the card stands now')
  placeLead(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: PlaceLeadBody }) body: PlaceLeadBody,
    @CallerOf() caller: Caller,
  ): Promise<LeadPlaced> {
    return this.place.run(id, body, caller);
  }
}
