import type { Candidate } from './candidate.ts';
import { decide, type Decision } from './decide.ts';
import { dateAt } from './hours/date-at.ts';
import type { Instant } from './instant.ts';
import type { Learning } from './routing/learning.ts';
import { rampAt } from './routing/ramp.ts';
import type { Terms } from './routing/roster.ts';
import { turnAfter, type Credits } from './routing/turn.ts';
import type { RoutingTried } from './try-routing.ts';

/** A decision that a stage's policy has made, and how long the lead then stayed. */
export type Recorded = Readonly<{
  visitId: string;
  at: Instant;
  /** Null: it is still there. */
  endedAt: Instant | null;
  /** The move that brought it was taken back: it has cost nothing. */
  isTakenBack: boolean;
  record: Decision;
}>;

/** Another policy for the same decisions, and by which terms a ramp of another length runs. */
export type OtherRouting = RoutingTried &
  Readonly<{
    terms: readonly Pick<Terms, 'employeeId' | 'weight' | 'since'>[];
    /** The clock of the department, by which months begin. */
    timeZone: string;
  }>;

/** A decision as it was and as it would have been. */
export type Replayed<One extends Recorded> = Readonly<{ recorded: One; decision: Decision }>;

/**
 * Plays decisions again under another policy, the oldest first, each from the candidates on its own record. What the other
 * choices would have caused is carried forward: whoever got a lead more or less has that more or less on his desk, at the
 * stage and at all stages together, and the round robin owes him that much less or more.
 *
 * Assumed is the least that has to be: a lead stays with somebody else exactly as long as it did in truth, and comes to the same end; whoever
 * was absent, had declined or was not fit was so whoever was asked; leads that a person gave away or somebody took himself
 * stay with whom they were, and leads of other stages do, too. So a lead that waited and was handed out is two decisions,
 * also where the other policy would have given it away at once. Who knew a lead before is on record only where the policy asked
 * for it, so under another one nobody is an acquaintance in `same-person-first`. Weights are those of the record, a ramp counted in,
 * unless another ramp is tried: then those of who is a specialist still are counted from what is agreed with him now. Where another learning budget is tried it is spent from the first
 * decision on, by the months of the department's clock and without what was taken back; strengths are those of the record, whatever else would have been learned.
 */
export function replayRouting<One extends Recorded>(
  history: readonly One[],
  other: OtherRouting,
): readonly Replayed<One>[] {
  const moved = new MovedLeads();
  const owed = new Map<string, number>();
  const spending = new Spending(other.timeZone);
  return history.map((recorded) => {
    const { record, at } = recorded;
    const before = moved.at(at);
    const candidates = record.considered.map((one) => ({
      ...withLoad(one, before.get(one.employeeId) ?? 0),
      ...weightOf(one, at, other),
      credit: one.credit + (owed.get(one.employeeId) ?? 0),
    }));
    const { policy = record.policy, availability = record.availability } = other;
    const learning = spending.learningOf(recorded, other.learningBudget);
    const decision = decide({ ...record, policy, availability, learning, candidates });
    spending.add(recorded, decision.cost);
    moved.add(recorded, decision.chosen);
    const [paid, paidInTruth] = [creditsPaid(decision), creditsPaid(record)];
    for (const { employeeId } of candidates) {
      const more = (paid[employeeId] ?? 0) - (paidInTruth[employeeId] ?? 0);
      owed.set(employeeId, (owed.get(employeeId) ?? 0) + more);
    }
    return { recorded, decision };
  });
}

/** How many leads each person got, and how many he would have got; null stands for the stage's queue. */
export function countReplayed(
  replayed: readonly Replayed<Recorded>[],
): ReadonlyMap<string | null, Readonly<{ got: number; wouldGet: number }>> {
  const counts = new Map<string | null, { got: number; wouldGet: number }>();
  const of = (employeeId: string | null): { got: number; wouldGet: number } => {
    const kept = counts.get(employeeId) ?? { got: 0, wouldGet: 0 };
    counts.set(employeeId, kept);
    return kept;
  };
  for (const { recorded, decision } of replayed) {
    for (const { employeeId } of decision.considered) of(employeeId);
    of(recorded.record.chosen).got += 1;
    of(decision.chosen).wouldGet += 1;
  }
  return counts;
}

function withLoad(candidate: Candidate, more: number): Candidate {
  return {
    ...candidate,
    load: Math.max(0, candidate.load + more),
    // Where no number of leads in all was agreed none was counted.
    loadInAll:
      candidate.capacityInAll === null ? candidate.loadInAll : Math.max(0, candidate.loadInAll + more),
  };
}

function weightOf(
  { employeeId, weight, ramp }: Candidate,
  at: Instant,
  { rampWeeks, terms }: OtherRouting,
): Pick<Candidate, 'weight' | 'ramp'> {
  const agreed = rampWeeks === undefined ? undefined : terms.find((one) => one.employeeId === employeeId);
  if (!agreed || rampWeeks === undefined) return { weight, ramp };
  const part = rampAt(agreed.since, rampWeeks, at);
  return { weight: agreed.weight * part, ramp: part };
}

/** By how much a decision has changed what the round robin owes to each. */
function creditsPaid(decision: Decision): Credits {
  const before = decision.considered.map(({ employeeId, credit }) => [employeeId, credit] as const);
  const after = turnAfter(decision, { number: 0, credits: Object.fromEntries(before) })?.credits;
  if (!after) return {};
  return Object.fromEntries(
    before.map(([employeeId, credit]) => [employeeId, (after[employeeId] ?? 0) - credit]),
  );
}

/** Leads that are with somebody else than they were in truth, as long as they stay. */
class MovedLeads {
  private open: { endedAt: Instant | null; from: string | null; to: string | null }[] = [];

  add({ endedAt, record }: Recorded, to: string | null): void {
    if (to !== record.chosen) this.open.push({ endedAt, from: record.chosen, to });
  }

  /** How many leads more or fewer each holds at that moment. */
  at(now: Instant): ReadonlyMap<string, number> {
    this.open = this.open.filter(({ endedAt }) => endedAt === null || endedAt > now);
    const more = new Map<string, number>();
    for (const { from, to } of this.open) {
      if (from !== null) more.set(from, (more.get(from) ?? 0) - 1);
      if (to !== null) more.set(to, (more.get(to) ?? 0) + 1);
    }
    return more;
  }
}

/** What learning would have cost, month by month as the product sums it up: by the department's clock. */
class Spending {
  private readonly spent = new Map<string, number>();

  constructor(private readonly timeZone: string) {}

  /** What a decision would have seen of a budget that is tried; undefined: what it has seen. */
  learningOf({ record, at }: Recorded, budget: number | null | undefined): Learning | null {
    if (budget === undefined) return record.learning;
    if (budget === null) return null;
    const winShare = record.learning?.winShare ?? null;
    return { budget, winShare, spent: this.spent.get(this.monthOf(at)) ?? 0 };
  }

  add({ at, isTakenBack }: Recorded, cost: number | null): void {
    if (isTakenBack) return;
    const month = this.monthOf(at);
    this.spent.set(month, (this.spent.get(month) ?? 0) + (cost ?? 0));
  }

  private monthOf(at: Instant): string {
    return dateAt(this.timeZone, at).slice(0, MONTH_LENGTH);
  }
}

const MONTH_LENGTH = 7;
