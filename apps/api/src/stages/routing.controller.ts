import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, ReplayRoutingBody, RoutingReplayed, RoutingTriedShown, TryRoutingBody } from '#contracts';
import { refuse, replayRouting, type Language } from '#conveyor';
import { DecisionReader } from '#database';
import { decisionSentence } from '#texts';
import { Access, TryRouting, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { found } from '../http/found.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { showReplay } from './show-replay.ts';
import { Needs } from '../http/needs.decorator.ts';

/** What a stage's policy would do. These ask for much, so they are POSTs, but they write nothing. */
@ApiTags('stages')
@Controller('stages/:id/routing')
export class RoutingController {
  constructor(
    private readonly access: Access,
    private readonly trial: TryRouting,
    private readonly decisions: DecisionReader,
  ) {}

  @Post('try')
  @Needs('routing.try')
  @ApiOperation({
    summary:
      'Ask who would get a lead here now, or at another moment, and why, also by another policy; nothing is written',
    description: 'Equals are told apart by lot, which may name another one when the lead really comes.',
  })
  @Answers(200, RoutingTriedShown, 'Who would get it')
  async tryRouting(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: TryRoutingBody }) { leadId, facts, at, ...tried }: TryRoutingBody,
    @CallerOf() caller: Caller,
    @LanguageOf() language: Language,
  ): Promise<RoutingTriedShown> {
    await this.access.onStage(caller, 'routing.try', id);
    const lead = leadId === null ? facts && { facts } : { leadId };
    // The contract asks for one of the two.
    if (!lead) return refuse({ code: 'NOT_FOUND', details: { what: 'stage', id } });
    const [decision] = await this.decisions.shown([await this.trial.run(id, lead, tried, at)]);
    const shown = found(decision, 'stage', id);
    return { decision: shown, sentence: decisionSentence(language, shown) };
  }

  @Post('replay')
  @Needs('routing.try')
  @ApiOperation({
    summary: 'Play the last decisions of the stage again under another policy; nothing is written',
    description:
      'Each is made again from its own record, and what the other choices would have caused is carried forward: the leads on everybody’s desk and what a round robin owes. Assumed is that a lead stays with somebody else as long as it did in truth, and that whoever was away, declined or was not fit was so whoever was asked. Who knew a lead before is on record only where same-person-first asked for it. What would have become of the leads is told where chance gave enough of them to those to whom the policy would have, and refused where it did not.',
  })
  @Answers(200, RoutingReplayed, 'Who got how many, who would have got how many, and which differ')
  async replayRouting(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ReplayRoutingBody }) { last, ...other }: ReplayRoutingBody,
    @CallerOf() caller: Caller,
    @LanguageOf() language: Language,
  ): Promise<RoutingReplayed> {
    await this.access.onStage(caller, 'routing.try', id);
    const recorded = found(await this.decisions.recorded(id, last), 'stage', id);
    const { decisions, people, terms, timeZone } = recorded;
    const replayed = replayRouting(decisions, { ...other, terms, timeZone });
    return showReplay(replayed, people, { reader: this.decisions, language });
  }
}
