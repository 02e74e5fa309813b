/** A specialist of a stage in the moment in which a lead is given. */
export type RouteCandidate = Readonly<{
  person: number;
  part: 'specialist' | 'reserve';
  weight: number;
  /** How many open leads he may hold here, and at all stages together; null: any number. */
  capacity: number | null;
  capacityInAll: number | null;
  load: number;
  loadInAll: number;
  worksNow: boolean;
  /** When he works next: now while he does; null: never. */
  opensAt: number | null;
  /** He has declined this very lead at this stage. */
  isBarred: boolean;
  /** When he had to do with this very lead last; null: never. */
  knewAt: number | null;
}>;

/** To whom a lead is to go. */
export type RouteQuestion = Readonly<{
  /** Which one it is, the same in every line that has the same chances: lots are drawn by it. */
  lead: number;
  stage: number;
  at: number;
  candidates: readonly RouteCandidate[];
  /** Who had the lead at this stage before it was sent back to it. */
  preferred: number | null;
}>;

/** Gives a lead to one of the candidates, by his place among the people; null: it waits. Asked only where somebody could hold one more. */
export type Route = (question: RouteQuestion) => number | null;
