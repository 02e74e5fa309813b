import { Body, Controller, Delete, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Id,
  NameSimulationBody,
  Simulation,
  SimulationList,
  SimulationStarted,
  StartSimulationBody,
} from '#contracts';
import type { Actor } from '#conveyor/access';
import { FigureReader } from '#database';
import { SimulationReader } from '#database/insight';
import type { Clock } from '#platform';
import { ChangeSimulation, CLOCK, nameSimulation, StartSimulation, type Caller } from '#use-cases';
import { mustSeeAll } from '../figures/whose-figures.ts';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { found } from '../http/found.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Simulations of a funnel. */
@ApiTags('plans')
@Controller('funnels/:id/simulations')
export class FunnelSimulationsController {
  constructor(
    private readonly figures: FigureReader,
    private readonly simulations: SimulationReader,
    private readonly start: StartSimulation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({
    summary: 'The saved simulations of a funnel',
    description: 'For whoever sees all leads of the department.',
  })
  @Answers(200, SimulationList, 'By name')
  async listSimulations(
    @Param('id', { schema: Id }) id: string,
    @ActorOf() actor: Actor,
  ): Promise<SimulationList> {
    mustSeeAll(actor, 'leads.read', found(await this.figures.frame(id), 'funnel', id));
    return this.simulations.saved(id, this.clock.now());
  }

  @Post()
  @Needs('line.change')
  @ApiOperation({
    summary: 'Let the line run as it is and as it could be, to see what would be otherwise',
    description:
      'Answers once it is known that the data can answer; the runs follow, and are asked for by the id. Where the data can not answer, everything that is in the way is named.',
  })
  @Answers(202, SimulationStarted, 'It runs; nothing of the line is changed')
  @RepeatableRequest()
  startSimulation(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: StartSimulationBody }) body: StartSimulationBody,
    @CallerOf() caller: Caller,
  ): Promise<SimulationStarted> {
    return this.start.run(id, body, caller);
  }
}

/** One simulation. */
@ApiTags('plans')
@Controller('simulations/:id')
export class SimulationsController {
  constructor(
    private readonly simulations: SimulationReader,
    private readonly change: ChangeSimulation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({ summary: 'A simulation: how far it is, or what came of it' })
  @Answers(200, Simulation, 'The line as it is is the one of when it was asked')
  async showSimulation(
    @Param('id', { schema: Id }) id: string,
    @ActorOf() actor: Actor,
  ): Promise<Simulation> {
    const simulation = found(await this.simulations.one(id, this.clock.now()), 'simulation', id);
    mustSeeAll(actor, 'leads.read', simulation);
    return nameSimulation(simulation);
  }

  @Patch()
  @Needs('line.change')
  @ApiOperation({ summary: 'Save a simulation under a name, or give it another one' })
  @Answers(200, Simulation, 'The simulation, saved')
  saveSimulation(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: NameSimulationBody }) { name }: NameSimulationBody,
    @CallerOf() caller: Caller,
  ): Promise<Simulation> {
    return this.change.save(id, name, caller);
  }

  @Delete()
  @Needs('line.change')
  @ApiOperation({ summary: 'Remove a simulation' })
  @Answers(200, Simulation, 'The simulation as it was')
  @RepeatableRequest()
  removeSimulation(@Param('id', { schema: Id }) id: string, @CallerOf() caller: Caller): Promise<Simulation> {
    return this.change.remove(id, caller);
  }
}
