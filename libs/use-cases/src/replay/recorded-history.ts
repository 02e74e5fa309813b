import type { FunnelDraft, Instant, LeadFacts } from '#conveyor';

/** Something that happened to a lead. Stages are places in the funnel, from 0; people go by their key in the files. */
export type RecordedEvent = Readonly<{ at: Instant; actor: string | null }> &
  Readonly<
    | {
        kind: 'enter' | 'advance' | 'return' | 'reassign';
        stage: number;
        employee: string | null;
        reason: string | null;
      }
    | { kind: 'win' | 'lose'; reason: string | null }
  >;

/** A lead with what happened to it, in order. */
export type RecordedLead = Readonly<{ line: number; facts: LeadFacts; events: readonly RecordedEvent[] }>;

/** A person of the files, and the stages at which he got leads. */
export type RecordedPerson = Readonly<{ key: string; name: string; stages: readonly number[] }>;

/** What is odd about a row, or about a whole file (line null), and was not hidden. */
export type Remark = Readonly<{
  file: string;
  line: number | null;
  what:
    | 'BAD_MOMENT'
    | 'NO_LEAD'
    | 'LEAD_TWICE'
    | 'BEFORE_ITS_BEGIN'
    | 'OUT_OF_ORDER'
    | 'SAME_PERSON'
    | 'HANDOVER_UNKNOWN'
    | 'NOBODY_RECORDED'
    | 'STAGES_GUESSED';
  facts: Readonly<Record<string, string | number>>;
}>;

/** What is written in the files, counted without looking at what was made of it. */
export type FileCount = Readonly<{ what: 'leads' | 'won' | 'lost'; count: number }>;

/** A history as it was recorded somewhere else, ready to be played. */
export type RecordedHistory = Readonly<{
  funnel: Pick<FunnelDraft, 'name' | 'stages'>;
  people: readonly RecordedPerson[];
  leads: readonly RecordedLead[];
  remarks: readonly Remark[];
  counts: readonly FileCount[];
}>;

/** A moment as files write it, `2018-02-26 19:58:54` or ISO 8601, read as UTC; undefined when it is none. */
export function parseMoment(text: string): Instant | undefined {
  const found = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?(Z|[+-]\d\d:?\d\d)?$/.exec(
    text.trim(),
  );
  if (!found) return undefined;
  const [, day, time = '00:00', zone = 'Z'] = found;
  const at = Date.parse(`${day}T${time}${zone}`);
  return Number.isNaN(at) ? undefined : at;
}
