import { KeptFigures, PlanWishes, type Plan } from '#contracts';
import { refuse } from '#conveyor';
import { type Transaction } from '#database';
import { PlanReader, type PlanReading } from '#database/insight';

/** A plan with names; how it is reckoned is said in the language of whoever reads it. */
export type ShownPlan = Omit<Plan, 'rule'>;

/** A plan as a change has left it. */
export async function showPlan(transaction: Transaction, id: string): Promise<ShownPlan> {
  const plan = await new PlanReader(transaction).one(id);
  return plan ? namePlan(plan) : refuse({ code: 'NOT_FOUND', details: { what: 'plan', id } });
}

/** Names everybody and everything that is kept by its id. Whoever is not there any more is left out: an erased employee leaves no name. */
export function namePlan(reading: PlanReading): ShownPlan {
  const { departmentId: _, wishes, figures, stages, people, ...history } = reading;
  const kept = KeptFigures.parse(figures);
  const stageOf = new Map(stages.map((stage) => [stage.id, stage]));
  const employeeOf = new Map(people.map((employee) => [employee.id, employee]));
  const seats = (row: KeptFigures['stages'][number]['today']) =>
    row.flatMap(({ employee, ...seat }) => {
      const named = employeeOf.get(employee);
      return named ? [{ ...seat, employee: named }] : [];
    });
  const stage = (id: string | null) => (id === null ? null : (stageOf.get(id) ?? null));
  return {
    ...history,
    wishes: PlanWishes.parse(wishes),
    ...kept,
    stages: kept.stages.flatMap(({ stage: id, today, proposed, others, ...rest }) => {
      const named = stageOf.get(id);
      if (!named) return [];
      const left = others.flatMap((employee) => employeeOf.get(employee) ?? []);
      return [{ ...rest, stage: named, today: seats(today), proposed: seats(proposed), others: left }];
    }),
    passedBy: kept.passedBy.flatMap(({ stage: id, visits }) => {
      const named = stageOf.get(id);
      return named ? [{ stage: named, visits }] : [];
    }),
    people: kept.people.flatMap(({ employee, ...rest }) => {
      const named = employeeOf.get(employee);
      return named ? [{ ...rest, employee: named }] : [];
    }),
    changes: kept.changes.flatMap(({ stage: id, employee, ...rest }) => {
      const [at, who] = [stageOf.get(id), employeeOf.get(employee)];
      return at && who ? [{ ...rest, stage: at, employee: who }] : [];
    }),
    narrowest: { today: stage(kept.narrowest.today), proposed: stage(kept.narrowest.proposed) },
  };
}
