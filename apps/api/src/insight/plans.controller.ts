import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangePlanBody, Id, Plan, PlanList, PlanPromise, ProposePlanBody } from '#contracts';
import { refuse, type Language } from '#conveyor';
import type { Actor } from '#conveyor/access';
import { FigureReader } from '#database';
import { PlanReader, PromiseReader } from '#database/insight';
import type { Clock } from '#platform';
import { ApplyPlan, CLOCK, namePlan, ProposePlan, showPromise, UndoPlan, type Caller } from '#use-cases';
import { mustSeeAll } from '../figures/whose-figures.ts';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { found } from '../http/found.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { withPromiseRule, withRule } from './with-rule.ts';

/** Plans of a funnel. */
@ApiTags('plans')
@Controller('funnels/:id/plans')
export class FunnelPlansController {
  constructor(
    private readonly figures: FigureReader,
    private readonly plans: PlanReader,
    private readonly propose: ProposePlan,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({
    summary: 'The newest hundred plans of a funnel, and what became of them',
    description: 'For whoever sees all leads of the department.',
  })
  @Answers(200, PlanList, 'The newest first')
  async listPlans(@Param('id', { schema: Id }) id: string, @ActorOf() actor: Actor): Promise<PlanList> {
    mustSeeAll(actor, 'leads.read', found(await this.figures.frame(id), 'funnel', id));
    return this.plans.ofFunnel(id);
  }

  @Post()
  @Needs('line.change')
  @ApiOperation({
    summary: 'Have the best line proposed under what you wish, with what to expect of it',
    description:
      'Takes seconds. Where the data can not answer, or the wishes do not go together, everything that is in the way is named.',
  })
  @Answers(201, Plan, 'The plan, which is kept and changes nothing until it is applied')
  @RepeatableRequest()
  async proposePlan(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ProposePlanBody }) { wishes }: ProposePlanBody,
    @CallerOf() caller: Caller,
    @LanguageOf() language: Language,
  ): Promise<Plan> {
    return withRule(await this.propose.run(id, wishes, caller), language);
  }
}

/** One plan. */
@ApiTags('plans')
@Controller('plans/:id')
export class PlansController {
  constructor(
    private readonly plans: PlanReader,
    private readonly apply: ApplyPlan,
    private readonly undo: UndoPlan,
    private readonly promises: PromiseReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({ summary: 'A plan, with what was expected of it' })
  @Answers(200, Plan, 'Today’s line is the one of when the plan was made')
  async showPlan(
    @Param('id', { schema: Id }) id: string,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<Plan> {
    const plan = found(await this.plans.one(id), 'plan', id);
    mustSeeAll(actor, 'leads.read', plan);
    return withRule(namePlan(plan), language);
  }

  @Get('promise')
  @Needs('leads.read')
  @ApiOperation({
    summary: 'What an applied plan promised, and what it delivers week by week',
    description:
      'For whoever sees all leads of the department. Of a plan that nobody has applied there is none.',
  })
  @Answers(200, PlanPromise, 'Until now, or until it was taken back or followed by another one')
  async showPromise(
    @Param('id', { schema: Id }) id: string,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<PlanPromise> {
    const plan = found(await this.plans.one(id), 'plan', id);
    mustSeeAll(actor, 'leads.read', plan);
    const promise = await this.promises.one(id, this.clock.now());
    if (!promise) return refuse({ code: 'PLAN_NOT_APPLIED', details: { planId: id, state: 'proposed' } });
    return withPromiseRule(showPromise(plan, promise), language);
  }

  @Post('apply')
  @Needs('line.change')
  @ApiOperation({
    summary: 'Set the specialists of all stages as the plan has them',
    description:
      'As a head would set them, all or none. Whoever is a specialist no more keeps the leads that he holds.',
  })
  @Answers(200, Plan, 'The plan, applied')
  @RepeatableRequest()
  async applyPlan(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangePlanBody }) { version }: ChangePlanBody,
    @CallerOf() caller: Caller,
    @LanguageOf() language: Language,
  ): Promise<Plan> {
    return withRule(await this.apply.run(id, version, caller), language);
  }

  @Post('undo')
  @Needs('line.change')
  @ApiOperation({ summary: 'Set the specialists of the stages that a plan changed as they were before' })
  @Answers(200, Plan, 'The plan, taken back')
  @RepeatableRequest()
  async undoPlan(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangePlanBody }) { version }: ChangePlanBody,
    @CallerOf() caller: Caller,
    @LanguageOf() language: Language,
  ): Promise<Plan> {
    return withRule(await this.undo.run(id, version, caller), language);
  }
}
