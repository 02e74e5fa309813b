import { Inject, Injectable, type BeforeApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import type { KeptSimulation, StartSimulationBody } from '#contracts';
import { dateAt } from '#conveyor/hours';
import { Database } from '#database';
import { simulationDoneOf, simulationEndedOf, simulationFiguresOf } from '#database/insight';
import type { LineRun } from '#insight';
import type { Clock, Logger } from '#platform';
import { CLOCK, LOGGER } from '../../tokens.ts';
import { Thinking } from '../thinking.ts';
import type { KnownPeople } from './know-people.ts';
import type { LineAsItIs } from './line-as-it-is.ts';
import { atFullness, farOff, fittingFullness, FULLNESSES } from './fit-fullness.ts';
import { simulatedToday, type LineToRun } from './simulated-today.ts';
import { compareWithTruth, sumUpLines, type RunLine } from './sum-up-lines.ts';
import { withScenario, type LineIds } from './with-scenario.ts';

/** So many runs at once: between them others have a turn in the thread, and it is written how far it is. */
const BATCH = 4;

/** A simulation that is to be run: its id, what was asked, and all that is known of the line. */
export type SimulationToRun = Readonly<{
  id: string;
  asked: StartSimulationBody;
  today: LineAsItIs;
  known: KnownPeople;
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
    timeZone,
  }: SimulationToRun): Promise<KeptSimulation | undefined> {
    const { stages, people: all, since, now } = today.read.line;
    const ids = {
      stageIds: stages.map(({ stageId }) => stageId),
      employeeIds: all.map(({ employeeId }) => employeeId),
    };
    const counted = (asked.scenarios.length + 2) * asked.runs;
    const progress = { id, counted, all: counted + FULLNESSES.length * BATCH, done: 0 };
    const fullness = await this.fullnessOf(progress, today, known, ids);
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
      truth: compareWithTruth(pastRuns, today, ids),
    };
  }

  /**
   * How full days are, by the weeks that were: who has leads all day seems to work on them all day, and with that a line is slower than it was. Undefined when the process ends
   * before it is known.
   */
  private async fullnessOf(
    progress: Progress,
    today: LineAsItIs,
    known: KnownPeople,
    ids: LineIds,
  ): Promise<number | undefined> {
    const tried: { fullness: number; off: number }[] = [];
    for (const fullness of FULLNESSES) {
      const people = { ...known, rates: atFullness(known.rates, fullness) };
      const then = simulatedToday(today, people, today.open.before);
      const runs = await this.runsOf(progress, then, { weeks: today.weeks, runs: BATCH });
      if (!runs) return undefined;
      const { stages } = compareWithTruth(runs, today, ids);
      const stays = stages.map(({ stay }) => ({ ...stay, simulated: stay.simulated?.mean ?? null }));
      tried.push({ fullness, off: farOff(stays) });
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
      // From source it is done at once: whoever asks meanwhile has his turn here.
      await new Promise((resolve) => setImmediate(resolve));
      if (this.isStopping) return undefined;
      const places = Array.from({ length: Math.min(BATCH, runs - done.length) }, (_, at) => done.length + at);
      const draws = places.flatMap((place) => rates[place % Math.max(rates.length, 1)] ?? []);
      // The same seeds for each line: what they share is not taken for a difference.
      const seeds = places.map((place) => place + 1);
      done.push(
        ...(await this.thinking.run('simulateLine', { line, routing, weeks, warmUp: 0, seeds, draws })),
      );
      progress.done += places.length;
      const counted = Math.floor((progress.counted * progress.done) / progress.all);
      await simulationDoneOf(this.database, progress.id, { done: counted, at: this.clock.now() });
    }
    return done;
  }
}
