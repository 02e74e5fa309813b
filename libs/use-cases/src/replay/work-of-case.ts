import type { Instant } from '#conveyor';
import { wallTimeOf } from './wall-clock.ts';
import { itemOf, type ItemDraft } from './work-item.ts';
import type { WorkEnd, WorkItem, WorkOddity, WorkStage, WorkStretch } from './work-history.ts';

/** One row of a log; `employee` null: not recorded, or the system. */
export type WorkEvent = Readonly<{ at: Instant; employee: string | null; isSystem: boolean }> &
  Readonly<
    | { kind: 'schedule' | 'start' | 'complete'; stage: WorkStage }
    | { kind: 'end'; outcome: WorkEnd['outcome'] }
    | { kind: 'note' }
  >;

/** Where a reading of cases notes what is odd, and who surely did something when. */
export type WorkNotes = Readonly<{
  timeZone: string;
  odd: (what: WorkOddity) => void;
  act: (employee: string, at: Instant) => void;
}>;

type Started = Readonly<{ draft: ItemDraft; index: number; event: WorkEvent }>;

/** The work that the events of one case, in the order of time, come to, and how the case ended. */
export function workOfCase(
  events: readonly WorkEvent[],
  notes: WorkNotes,
): Readonly<{ items: readonly WorkItem[]; end: WorkEnd | null }> {
  const reading = new CaseReading(events, notes);
  events.forEach((event, index) => reading.read(event, index));
  return reading.finish();
}

class CaseReading {
  private readonly drafts: ItemDraft[] = [];
  private readonly latest = new Map<WorkStage, ItemDraft>();
  private readonly started = new Map<WorkStage, Started>();
  /** Where somebody works on although the case has ended. */
  private readonly late = new Set<WorkStage>();
  private end: WorkEnd | null = null;

  constructor(
    private readonly events: readonly WorkEvent[],
    private readonly notes: WorkNotes,
  ) {}

  read(event: WorkEvent, index: number): void {
    if (event.kind === 'complete') return this.complete(event, event.stage, index);
    this.act(event);
    if (event.kind === 'end') this.ends(event);
    else if (event.kind === 'note') return;
    else if (this.end) this.comesLate(event.kind, event.stage);
    else if (event.kind === 'schedule') this.queue(event, event.stage);
    else if (event.kind === 'start') this.start(event, event.stage, index);
  }

  finish(): ReturnType<typeof workOfCase> {
    const { odd } = this.notes;
    for (const _ of this.started) odd('START_WITHOUT_COMPLETE');
    // Stable: of items queued in one moment the first of the log stays the first.
    const drafts = this.drafts.toSorted((a, b) => a.queuedAt - b.queuedAt);
    const items = drafts.map((draft, index) => itemOf(draft, drafts[index - 1], odd));
    items.forEach(({ stretches }, index) => {
      const next = items[index + 1]?.startedAt;
      if (next && stretches.some(({ startedAt }) => startedAt > next)) odd('WORKED_OUT_OF_TURN');
    });
    return { items, end: this.end };
  }

  private ends({ at, employee, outcome }: WorkEvent & { kind: 'end' }): void {
    if (this.end && this.end.outcome !== outcome) this.notes.odd('ENDED_TWICE');
    this.end ??= { at, outcome, employee };
  }

  private comesLate(kind: 'schedule' | 'start', stage: WorkStage): void {
    this.notes.odd('AFTER_END');
    if (kind === 'start') this.late.add(stage);
  }

  private queue({ at }: WorkEvent, stage: WorkStage): ItemDraft {
    if (this.started.has(stage)) this.notes.odd('QUEUED_WHILE_WORKED');
    const draft: ItemDraft = { stage, queuedAt: at, completedAt: null, stretches: [] };
    this.drafts.push(draft);
    this.latest.set(stage, draft);
    return draft;
  }

  private start(event: WorkEvent, stage: WorkStage, index: number): void {
    if (this.started.has(stage)) this.notes.odd('START_WITHOUT_COMPLETE');
    let draft = this.latest.get(stage);
    if (!draft) {
      this.notes.odd('SCHEDULE_MISSING');
      draft = this.queue(event, stage);
    }
    this.started.set(stage, { draft, index, event });
  }

  private complete(event: WorkEvent, stage: WorkStage, index: number): void {
    const started = this.started.get(stage);
    if (event.isSystem) this.notes.odd('SYSTEM_WORKED');
    if (this.late.delete(stage)) return this.act(event);
    if (!started) {
      this.notes.odd('COMPLETE_WITHOUT_START');
      const draft = this.latest.get(stage);
      if (draft) draft.completedAt = event.at;
      return;
    }
    this.started.delete(stage);
    const stretch = this.stretch(started, event, index);
    if (!stretch.isLeftOpen) this.act(event);
    started.draft.stretches.push(stretch);
    started.draft.completedAt = event.at;
  }

  private stretch({ event, index: from }: Started, last: WorkEvent, until: number): WorkStretch {
    const { odd, timeZone } = this.notes;
    const startedAt = event.at;
    const completedAt = last.at;
    const isLeftOpen = wallTimeOf(startedAt, timeZone).day !== wallTimeOf(completedAt, timeZone).day;
    if (isLeftOpen) odd('LEFT_OPEN');
    if (startedAt === completedAt) odd('ZERO_LENGTH');
    if (event.employee && last.employee && event.employee !== last.employee) odd('CHANGED_HANDS');
    const named = last.employee ?? event.employee;
    const employee = named ?? this.onlyPersonBetween(from, until);
    if (!employee) odd('PERSON_UNKNOWN');
    else if (!named) odd('PERSON_FOUND');
    return { employee, startedAt, completedAt, isLeftOpen };
  }

  private onlyPersonBetween(from: number, until: number): string | null {
    const people = new Set(this.events.slice(from + 1, until).map(({ employee }) => employee));
    people.delete(null);
    const [only] = people;
    return people.size === 1 && only ? only : null;
  }

  private act({ employee, at }: WorkEvent): void {
    if (employee) this.notes.act(employee, at);
  }
}
