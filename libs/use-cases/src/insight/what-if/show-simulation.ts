import { KeptSimulation, StartSimulationBody, type Simulation } from '#contracts';
import type { SimulationReading } from '#database/insight';

/** Names everybody and everything that is kept by its id. Whoever is not there any more is left out: an erased employee leaves no name. */
export function nameSimulation(reading: SimulationReading): Simulation {
  const { departmentId: _, asked, figures, stages, people, ...head } = reading;
  const stageOf = new Map(stages.map((stage) => [stage.id, stage]));
  const employeeOf = new Map(people.map((employee) => [employee.id, employee]));
  const kept = figures === null ? null : KeptSimulation.parse(figures);
  const staged = <Row extends Readonly<{ stage: string }>>(rows: readonly Row[]) =>
    rows.flatMap((row) => {
      const stage = stageOf.get(row.stage);
      return stage ? [{ ...row, stage }] : [];
    });
  return {
    ...head,
    asked: StartSimulationBody.parse(asked),
    people: [...people],
    result: kept && {
      ...kept,
      lines: kept.lines.map((line) => ({
        ...line,
        stages: staged(line.stages),
        people: line.people.flatMap((row) => {
          const employee = employeeOf.get(row.employee);
          return employee ? [{ ...row, employee }] : [];
        }),
      })),
      passedBy: staged(kept.passedBy),
      truth: { ...kept.truth, stages: staged(kept.truth.stages) },
    },
  };
}
