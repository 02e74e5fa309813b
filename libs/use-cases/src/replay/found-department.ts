import type { Channel, Instant, Language } from '#conveyor';
import { FIRST_DEPARTMENT, type NewDepartment, type NewEmployee } from '#database';
import { uuidv7 } from '#platform';
import type { RecordedHistory } from './recorded-history.ts';
import { recordedLossReasons, recordedStages } from './recorded-stages.ts';

/** The people and the stages of a history as they stand in the database. */
export type ReplayDepartment = Readonly<{
  stored: NewDepartment;
  /** By the key in the files. */
  employeeIds: ReadonlyMap<string, string>;
  headId: string;
}>;

/** What is replayed goes into the first department, of which nothing new is said. */
export const FIRST_AS_IT_IS = { id: FIRST_DEPARTMENT, facts: null } as const;

/** How replayed people are told. */
export const REPLAY_CHANNELS: readonly Channel[] = ['email', 'in_app'];

/** Can't be delivered to by anybody, anywhere (RFC 2606). */
const DOMAIN = 'replay.invalid';

/** Turns the people of a history into specialists who always have room, and gives them a head who is told of queues. */
export function foundDepartment(
  history: RecordedHistory,
  {
    now,
    language,
    timeZone,
    headName,
  }: Readonly<{ now: Instant; language: Language; timeZone: string; headName: string }>,
): ReplayDepartment {
  const { funnel, people, leads } = history;
  const newId = (): string => uuidv7(now);
  const createdAt = leads.reduce((first, { events }) => Math.min(first, events[0]?.at ?? now), now);
  const person = (name: string, mailbox: string, role: NewEmployee['role']): NewEmployee => ({
    id: newId(),
    name,
    role,
    email: `${mailbox}-${newId()}@${DOMAIN}`,
    slackUserId: null,
    language,
    timeZone,
    channels: REPLAY_CHANNELS,
    hours: null,
    capacity: null,
  });
  const funnelId = newId();
  const stages = recordedStages(history, { funnelId, newId });
  const reps = people.map(({ name, stages: at }) => ({ at, employee: person(name, 'person', 'rep') }));
  const head = person(headName, 'head', 'head');
  const specialists = reps.flatMap(({ at, employee }) =>
    at.flatMap((place) => {
      const stageId = stages[place]?.id;
      // All of the leads at once would still fit: what is recorded has happened, whatever was agreed.
      const terms = { rank: 'primary', weight: 1, capacity: leads.length + 1 } as const;
      return stageId === undefined ? [] : [{ ...terms, stageId, employeeId: employee.id }];
    }),
  );
  return {
    stored: {
      ...FIRST_AS_IT_IS,
      employees: [head, ...reps.map(({ employee }) => employee)],
      funnel: { id: funnelId, name: funnel.name },
      lossReasons: recordedLossReasons(history).map((name) => ({ id: newId(), name })),
      stages,
      specialists,
      createdAt,
    },
    employeeIds: new Map(people.map(({ key }, index) => [key, reps[index]?.employee.id ?? ''])),
    headId: head.id,
  };
}
