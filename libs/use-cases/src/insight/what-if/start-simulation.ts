import { Inject, Injectable } from '@nestjs/common';
import type { SimulationStarted, StartSimulationBody } from '#contracts';
import { DAY, refuse, validateScenarios } from '#conveyor';
import { Database, FigureReader, type FigureFrame } from '#database';
import { insertSimulationOf } from '#database/insight';
import { uuidv7, type Clock } from '#platform';
import { refuseOnDepartment } from '../../access/refuse-foreign.ts';
import type { Caller } from '../../caller.ts';
import { repeatably } from '../../repeatably.ts';
import { CLOCK } from '../../tokens.ts';
import { passStagesBy } from '../pass-stages-by.ts';
import { groundOf, youngProblems } from '../plan-ground.ts';
import { Thinking } from '../thinking.ts';
import { narrowedTo } from '../as-it-is/line-as-it-is.ts';
import { ReadLineAsItIs } from '../as-it-is/read-line-as-it-is.ts';
import { RunSimulation, type SimulationToRun } from './run-simulation.ts';

const KEPT_FOR = 90 * DAY;

/** A head has a line let run as it is, and as it could be. */
@Injectable()
export class StartSimulation {
  private readonly figures: FigureReader;

  constructor(
    private readonly database: Database,
    private readonly read: ReadLineAsItIs,
    private readonly thinking: Thinking,
    private readonly runSimulation: RunSimulation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.figures = new FigureReader(database);
  }

  /** Begins it and answers with its id as soon as people are judged; it runs on in this process. Throws NOT_FOUND, NOT_ALLOWED, or SIMULATION_INVALID with everything that is in the way. */
  async run(funnelId: string, asked: StartSimulationBody, caller: Caller): Promise<SimulationStarted> {
    const frame = await this.figures.frame(funnelId);
    if (!frame) return refuse({ code: 'NOT_FOUND', details: { what: 'funnel', id: funnelId } });
    refuseOnDepartment(caller, 'line.change', frame.departmentId);
    const now = caller.at ?? this.clock.now();
    const known = await this.known(frame, asked, now);
    const id = uuidv7(now);
    const started = await repeatably(this.database, caller, this.clock, async (transaction) => {
      const row = { id, funnelId, madeAt: now, madeBy: caller.actor, asked, beatAt: now };
      await insertSimulationOf(transaction, row, now - KEPT_FOR);
      return { id };
    });
    // Asked again under the same key, it has begun already.
    if (started.id === id) this.runSimulation.begin({ id, asked, timeZone: frame.timeZone, ...known });
    return started;
  }

  private async known(
    frame: FigureFrame,
    asked: StartSimulationBody,
    now: number,
  ): Promise<Pick<SimulationToRun, 'today' | 'known' | 'passedBy'>> {
    const whole = await this.read.run(frame, now);
    const { read } = whole;
    const problems = [...validateScenarios(asked.scenarios, groundOf(read)), ...youngProblems(read)];
    if (problems.length > 0) return refuse({ code: 'SIMULATION_INVALID', details: { problems } });
    const changed = asked.scenarios.flatMap(({ stages, hires }) => [...stages, ...hires]);
    const { line, passedBy } = passStagesBy(read.line, new Set(changed.map(({ stageId }) => stageId)));
    const people = await this.thinking.run('knowPeople', { line, runs: asked.runs });
    if ('problems' in people)
      return refuse({ code: 'SIMULATION_INVALID', details: { problems: people.problems } });
    return { today: narrowedTo(whole, line), known: people.known, passedBy };
  }
}
