import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PresenceList } from '#contracts';
import type { Actor } from '#conveyor/access';
import { ReadPresence } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Who is at work now. */
@ApiTags('employees')
@Controller('presence')
export class PresenceController {
  constructor(private readonly presence: ReadPresence) {}

  @Get()
  @Needs('people.read')
  @ApiOperation({ summary: 'Who is at work now, who is away and until when, and who stands in' })
  @Answers(200, PresenceList, 'Everybody who has not left')
  listPresence(@ActorOf() actor: Actor): Promise<PresenceList> {
    return this.presence.run(actor);
  }
}
