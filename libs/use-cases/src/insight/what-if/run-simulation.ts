import { Inject, Injectable, type BeforeApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import type { KeptSimulation, StartSimulationBody } from '#contracts';
import { dateAt } from '#conveyor/hours';
import { Database } from '#database';
import { simulationDoneOf, simulationEndedOf, simulationFiguresOf } from '#database/insight';
import type { LineRun } from '#insight';
import type { Clock, Logger } from '#platform';
import { CLOCK, LOGGER } from '../../tokens.ts';
import { Thinking } from '../thinking.ts';
import type { KnownPeople } from '../as-it-is/know-people.ts';
import type { LineAsItIs } from '../as-it-is/line-as-it-is.ts';
import { compareWithTruth } from '../as-it-is/compare-with-truth.ts';
import type { LineKnown } from '../as-it-is/find-fullness.ts';
import { atFullness, fittingFullness, FULLNESSES, type TriedFullness } from '../as-it-is/fit-fullness.ts';
import { simulatedToday, type LineToRun } from '../as-it-is/simulated-today.ts';
import type { PassedBy } from '../pass-stages-by.ts';
import { sumUpLines, type RunLine } from './sum-up-lines.ts';
import { withScenario } from './with-scenario.ts';

/** So many runs at once: between them others have a turn in the thread, and it is written how far it is. */
const BATCH = 4;

/** A simulation that is to be run: its id, what was asked, and all that is known of the line. */
export type SimulationToRun = Readonly<{
  id: string;
  asked: StartSimulationBody;
  today: LineAsItIs;
  known: KnownPeople;
  passedBy: PassedBy['passedBy'];
  timeZone: string;
}>;

/** How far a simulation is: of all its runs so many are done. Those of the lines are `counted`; as many as are told of them, so that the others count, too. */
type Progress = { readonly id: string; readonly counted: number; readonly all: number; done: number };

/** Lets simulations run in this process, beside its requests, and keeps how far they are and what came of them. */
@Injectable()
export class RunSimulation implements OnModuleDestroy, BeforeApplicationShutdown {
  private readonly running = new Set<Promise<void>>();
  private isStopping = false;

  constructor(
    private readonly database: Database,
    private readonly thinking: Thinking,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Begins one, and does not wait for its end. */
  begin(simulation: SimulationToRun): void {
    const run = this.toEnd(simulation).finally(() => this.running.delete(run));
    this.running.add(run);
  }

  /** With this the thread ends, too, in which a batch may run. */
  onModuleDestroy(): void {
    this.isStopping = true;
  }

  /** Resolves when of everything that ran it is written down that it was stopped. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.running);
  }

  private async toEnd(simulation: SimulationToRun): Promise<void> {
    const { id } = simulation;
    try {
      const figures = await this.figuresOf(simulation);
      if (figures) await simulationFiguresOf(this.database, id, figures);
      else await simulationEndedOf(this.database, id, 'stopped');
    } catch (error) {
      if (!this.isStopping) this.logger.error({ err: error, simulationId: id }, 'A simulation failed');
      await simulationEndedOf(this.database, id, this.isStopping ? 'stopped' : 'failed').catch(
        (again: unknown) =>
          this.logger.error(
            { err: again, simulationId: id },
            'It could not be written that a simulation failed',
          ),
      );
    }
  }

  /** Undefined when the process ends before it is done. */
  private async figuresOf({
    id,
    asked,
    today,
    known,
    passedBy,
    timeZone,
  }: SimulationToRun): Promise<KeptSimulation | undefined> {
    const { stages, people: all, since, now } = today.read.line;
    const ids = {
      stageIds: stages.map(({ stageId }) => stageId),
      employeeIds: all.map(({ employeeId }) => employeeId),
    };
    const counted = (asked.scenarios.length + 2) * asked.runs;
    const progress = { id, counted, all: counted + FULLNESSES.length * BATCH, done: 0 };
    const fullness = await this.fullnessOf(progress, { today, known });
    if (fullness === undefined) return undefined;
    const people = { ...known, rates: atFullness(known.rates, fullness) };
    const asItIs = simulatedToday(today, people, today.open.now);
    const scenarios = [null, ...asked.scenarios];
    const lines: RunLine[] = [];
    for (const scenario of scenarios) {
      const line = scenario === null ? asItIs : withScenario(asItIs, scenario, ids);
      const runs = await this.runsOf(progress, line, asked);
      if (!runs) return undefined;
      lines.push({ scenario, runs });
    }
    const then = simulatedToday(today, people, today.open.before);
    const pastRuns = await this.runsOf(progress, then, { weeks: today.weeks, runs: asked.runs });
    if (!pastRuns) return undefined;
    return {
      from: dateAt(timeZone, since),
      until: dateAt(timeZone, now),
      fullness,
      lines: [...sumUpLines(lines, ids)],
      passedBy: [...passedBy],
      truth: compareWithTruth(pastRuns, today),
    };
  }

  /** Undefined when the process ends before it is known how full days are. */
  private async fullnessOf(progress: Progress, line: LineKnown): Promise<number | undefined> {
    const tried: TriedFullness[] = [];
    for (const fullness of FULLNESSES) {
      if (this.isStopping) return undefined;
      tried.push(await this.thinking.run('tryFullness', { ...line, fullness }));
      await this.tell(progress, BATCH);
    }
    return fittingFullness(tried);
  }

  private async runsOf(
    progress: Progress,
    { line, routing, rates }: LineToRun,
    { weeks, runs }: Readonly<{ weeks: number; runs: number }>,
  ): Promise<readonly LineRun[] | undefined> {
    const done: LineRun[] = [];
    while (done.length < runs) {
      if (this.isStopping) return undefined;
      const places = Array.from({ length: Math.min(BATCH, runs - done.length) }, (_, at) => done.length + at);
      const draws = places.flatMap((place) => rates[place % Math.max(rates.length, 1)] ?? []);
      // The same seeds for each line: what they share is not taken for a difference.
      const seeds = places.map((place) => place + 1);
      done.push(
        ...(await this.thinking.run('simulateLine', { line, routing, weeks, warmUp: 0, seeds, draws })),
      );
      await this.tell(progress, places.length);
    }
    return done;
  }

  private async tell(progress: Progress, more: number): Promise<void> {
    progress.done += more;
    const counted = Math.floor((progress.counted * progress.done) / progress.all);
    await simulationDoneOf(this.database, progress.id, { done: counted, at: this.clock.now() });
    // From source all is done at once: whoever asks meanwhile has his turn here.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
