import { parseMoment, type RecordedEvent, type Remark } from './recorded-history.ts';
import type { Stay } from './stay.ts';

/** What turning stays into events needs besides: where remarks go, and what stands for a reason that nobody wrote. */
type Reading = Readonly<{ file: string; remarks: Remark[]; noReason: string }>;

/** What must have happened to a lead for it to have stood where it stood, one after the other. */
export function eventsOf(
  stays: readonly Stay[],
  places: ReadonlyMap<string, number>,
  reading: Reading,
): readonly RecordedEvent[] {
  const events = stays.flatMap((stay, index) => arrival(stay, stays[index - 1], places, reading));
  const last = stays.at(-1);
  return last ? [...events, ...ending(last, reading)] : events;
}

function arrival(
  { stage: name, at, employee: key }: Stay,
  before: Stay | undefined,
  places: ReadonlyMap<string, number>,
  { noReason }: Reading,
): readonly RecordedEvent[] {
  const stage = places.get(name) ?? 0;
  const employee = key || null;
  if (!before) return [{ kind: 'enter', at, actor: null, stage, employee, reason: null }];
  const from = places.get(before.stage) ?? 0;
  const actor = before.employee || null;
  if (stage === from && employee === (before.employee || null)) return [];
  const kind = stage === from ? 'reassign' : stage > from ? 'advance' : 'return';
  const reason = kind === 'return' ? before.reason || noReason : null;
  return [{ kind, at, actor, stage, employee, reason }];
}

function ending(
  { line, at, until, outcome, employee, reason }: Stay,
  reading: Reading,
): readonly RecordedEvent[] {
  const { file, remarks, noReason } = reading;
  if (outcome !== 'won' && outcome !== 'lost') return [];
  const ended = parseMoment(until);
  if (ended === undefined) remarks.push({ file, line, what: 'BAD_MOMENT', facts: { moment: until } });
  else if (ended < at) remarks.push({ file, line, what: 'OUT_OF_ORDER', facts: {} });
  const end = { at: Math.max(ended ?? at, at), actor: employee || null };
  return [
    outcome === 'won'
      ? { ...end, kind: 'win', reason: null }
      : { ...end, kind: 'lose', reason: reason || noReason },
  ];
}
