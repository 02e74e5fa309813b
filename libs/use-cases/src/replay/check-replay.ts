import type { FunnelTally, MessageTally } from '#database';
import { REPLAY_CHANNELS } from './found-department.ts';
import type { RecordedEvent, RecordedHistory } from './recorded-history.ts';
import type { Replayed } from './replay-history.ts';

/** One count, as the files have it and as the database has it. */
export type ReplayCheck = Readonly<{
  what: 'leads' | 'won' | 'lost' | 'open' | 'waiting' | 'handoffs' | 'told' | 'captured' | 'people';
  /** The channel of a count of messages. */
  channel: string | null;
  inFiles: number;
  found: number;
}>;

/** Every count of a replay beside what the files say; all agree when the line did what was recorded. */
export function checkReplay(
  history: RecordedHistory,
  replayed: Replayed,
  tally: FunnelTally,
): readonly ReplayCheck[] {
  const found = (status: string): number => tally.leads.find((row) => row.status === status)?.leads ?? 0;
  const inFiles = (what: string): number => history.counts.find((row) => row.what === what)?.count ?? 0;
  const handoffs = handoffsByKey(history);
  const passed = sum([...handoffs.values()], (count) => count);
  const check = (what: ReplayCheck['what'], expected: number, actual: number): ReplayCheck => ({
    what,
    channel: null,
    inFiles: expected,
    found: actual,
  });
  return [
    check(
      'leads',
      inFiles('leads'),
      sum(tally.leads, ({ leads }) => leads),
    ),
    check('won', inFiles('won'), found('won')),
    check('lost', inFiles('lost'), found('lost')),
    check('open', inFiles('leads') - inFiles('won') - inFiles('lost'), found('open')),
    check(
      'waiting',
      waitingIn(history),
      sum(tally.leads, ({ waiting }) => waiting),
    ),
    check(
      'handoffs',
      passed,
      sum(tally.employees, (row) => row.handoffs),
    ),
    ...REPLAY_CHANNELS.map((channel): ReplayCheck => ({
      ...check('told', passed, toldOn(tally, channel)),
      channel,
    })),
    check(
      'captured',
      sent(tally, 'email'),
      sum(emails(tally), ({ captured }) => captured),
    ),
    check('people', handoffs.size, peopleThatAgree(handoffs, replayed, tally)),
  ];
}

/** How many handoffs each person of the files got. */
export function handoffsByKey({ leads }: RecordedHistory): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of leads.flatMap(({ events }) => events)) {
    const key = keyOf(event);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyOf(event: RecordedEvent): string | null {
  return 'employee' in event ? event.employee : null;
}

function waitingIn({ leads }: RecordedHistory): number {
  return leads.filter(({ events }) => {
    const last = events.at(-1);
    return last && 'employee' in last && last.employee === null;
  }).length;
}

/** Whom a handoff was made known to: by a message, or because he did it himself. */
function toldOn({ messages }: FunnelTally, channel: string): number {
  const about = messages.filter((row) => row.kind === 'handoff.offered' && row.channel === channel);
  return sum(about, (row) => (row.state === 'sent' || row.code === 'OWN_ACTION' ? row.messages : 0));
}

function emails({ messages }: FunnelTally): readonly MessageTally[] {
  return messages.filter(({ channel }) => channel === 'email');
}

function sent(tally: FunnelTally, channel: string): number {
  return sum(tally.messages, (row) => (row.channel === channel && row.state === 'sent' ? row.messages : 0));
}

function peopleThatAgree(
  handoffs: ReadonlyMap<string, number>,
  { department }: Replayed,
  { employees }: FunnelTally,
): number {
  const got = new Map(employees.map((row) => [row.employeeId, row.handoffs]));
  return [...handoffs].filter(([key, count]) => got.get(department.employeeIds.get(key) ?? '') === count)
    .length;
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}
