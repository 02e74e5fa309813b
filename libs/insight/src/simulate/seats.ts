import type { LeadUnderWay } from './lead-under-way.ts';
import type { LineToSimulate } from './line-to-simulate.ts';
import type { PersonAtWork } from './person-at-work.ts';
import type { RouteCandidate } from './route.ts';

type Terms = Pick<RouteCandidate, 'person' | 'part' | 'weight' | 'capacity'>;

/** How many open leads each person holds at each stage, and who could be given one more. */
export class Seats {
  private readonly terms: readonly (readonly Terms[])[];
  private readonly loads: readonly Int32Array[];
  private readonly inAll: Int32Array;

  constructor(
    line: LineToSimulate,
    private readonly people: readonly PersonAtWork[],
  ) {
    this.terms = line.stages.map((stage) =>
      stage.people.flatMap(({ part, weight, capacity }, person) =>
        part === 'none' ? [] : [{ person, part, weight, capacity }],
      ),
    );
    this.loads = line.stages.map(() => new Int32Array(people.length));
    this.inAll = new Int32Array(people.length);
  }

  /** One more, or one less. */
  change(stage: number, person: number, by: 1 | -1): void {
    const row = this.loads[stage];
    if (row) row[person] = (row[person] ?? 0) + by;
    this.inAll[person] = (this.inAll[person] ?? 0) + by;
  }

  /** Where somebody may be given leads. */
  stagesOf(person: number): readonly number[] {
    return this.terms.flatMap((row, stage) => (row.some((one) => one.person === person) ? [stage] : []));
  }

  /** Whether all who could ever take the lead at its stage have declined it. */
  isDeclinedByAll({ stage, barred }: LeadUnderWay): boolean {
    const able = this.terms[stage]?.filter(({ person }) => (this.people[person]?.clock.aWeek ?? 0) > 0) ?? [];
    return able.length > 0 && able.every(({ person }) => barred.includes(person));
  }

  /** Whether anybody who may be given leads at a stage could hold one more: where nobody could, nobody need be asked who would get it. */
  hasRoom(stage: number): boolean {
    const loads = this.loads[stage];
    return (this.terms[stage] ?? []).some(
      ({ person, capacity }) =>
        (loads?.[person] ?? 0) < (capacity ?? Infinity) &&
        (this.inAll[person] ?? 0) < (this.people[person]?.capacityInAll ?? Infinity),
    );
  }

  /** Those among whom it is chosen who gets a lead at its stage. */
  candidates(lead: LeadUnderWay, at: number): readonly RouteCandidate[] {
    const loads = this.loads[lead.stage];
    return (this.terms[lead.stage] ?? []).map(({ person, part, weight, capacity }) => {
      const opensAt = this.people[person]?.clock.runsNext(at) ?? null;
      return {
        person,
        part,
        weight,
        capacity,
        capacityInAll: this.people[person]?.capacityInAll ?? null,
        load: loads?.[person] ?? 0,
        loadInAll: this.inAll[person] ?? 0,
        worksNow: opensAt === at,
        opensAt,
        isBarred: lead.barred.includes(person),
        knewAt: lead.knownSince(person),
      };
    });
  }
}
