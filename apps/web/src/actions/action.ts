import type { Stroke } from './strokes.ts';

/** Under which heading the list of keys has it: where it can be done. */
export type ActionPlace = 'anywhere' | 'go' | 'board' | 'sticker' | 'lead';

/** Something that can be done on the page that is open: by a key, out of the palette, or both. */
export type Action = Readonly<{
  id: string;
  label: string;
  place: ActionPlace;
  keys?: readonly Stroke[];
  /** The palette offers it, too. */
  isListed?: boolean;
  /** Does it; says whether there was something to do. */
  run: () => boolean;
}>;

/** What can be done now. Whoever is on the page says it; the keys, their list and the palette are all of this. */
export class Actions {
  private readonly sources = new Set<() => readonly Action[]>();

  /** Offers what `source` gives whenever it is asked, until the function that it returns is called. */
  offer(source: () => readonly Action[]): () => void {
    this.sources.add(source);
    return () => void this.sources.delete(source);
  }

  now(): readonly Action[] {
    return [...this.sources].flatMap((source) => source());
  }
}

export const actions = new Actions();
