import { IconLayoutKanban } from '@tabler/icons-react';
import type { Account, Right } from '../api/account.ts';
import type { Key } from '../texts/translate.ts';

/** A page that the navigation leads to, for whoever has the right that it takes. */
export type Place = Readonly<{
  to: '/board';
  label: Extract<Key, `place.${string}`>;
  icon: typeof IconLayoutKanban;
  right: Right;
}>;

/** In the order of a working day: what reps need comes first. */
const PLACES: readonly Place[] = [
  { to: '/board', label: 'place.board', icon: IconLayoutKanban, right: 'leads.read' },
];

/** Where somebody may go. */
export function placesOf({ rights }: Pick<Account, 'rights'>): readonly Place[] {
  return PLACES.filter(({ right }) => rights[right] !== undefined);
}

/** Where somebody begins. */
export function firstPageOf(account: Account): Place['to'] {
  return placesOf(account)[0]?.to ?? '/board';
}
