import type { FunnelWords, PersonWords } from '#database';
import type { ImportProblem } from './import-error.ts';

/** A funnel by its id or its name, whatever the case; or why there is none. */
export function findFunnel(funnels: readonly FunnelWords[], wanted: string): FunnelWords | ImportProblem {
  const found = funnels.filter(({ id, name }) => id === wanted || isSame(name, wanted));
  const [funnel, other] = found.length > 1 ? found.filter(({ archived }) => !archived) : found;
  if (other) return { rule: 'FUNNEL_AMBIGUOUS', funnel: wanted };
  return (
    funnel ?? {
      rule: 'FUNNEL_UNKNOWN',
      funnel: wanted,
      funnels: funnels.map(({ name }) => name).join(', ') || '-',
    }
  );
}

/** A stage of a funnel by its id or its name; undefined when there is none. */
export function findStage(
  { stages }: FunnelWords,
  wanted: string,
): FunnelWords['stages'][number] | undefined {
  return stages.find(({ id, name }) => id === wanted || isSame(name, wanted));
}

/** The people whom a file means by an id, an address or a name; one, unless nobody or several are called so. */
export function findPeople(people: readonly PersonWords[], wanted: string): readonly PersonWords[] {
  const byId = people.find(({ id }) => id === wanted);
  if (byId) return [byId];
  const byAddress = people.filter(({ email }) => email !== null && isSame(email, wanted));
  return byAddress.length > 0 ? byAddress : people.filter(({ name }) => isSame(name, wanted));
}

/** The ids of those whom nobody could mean by their names alone: somebody else is called so, too. */
export function namesakesOf(people: readonly PersonWords[]): readonly string[] {
  const called = new Map<string, number>();
  for (const { name } of people) called.set(plain(name), (called.get(plain(name)) ?? 0) + 1);
  return people.filter(({ name }) => (called.get(plain(name)) ?? 0) > 1).map(({ id }) => id);
}

/** Whether two words say the same, whatever their case and blanks. */
export function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}
