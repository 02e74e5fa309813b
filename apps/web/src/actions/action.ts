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
  private readonly listeners = new Set<() => void>();
  private sources: readonly (() => readonly Action[])[] = [];

  /** Offers what `source` gives whenever it is asked, until the function that it returns is called. */
  offer(source: () => readonly Action[]): () => void {
    this.change([...this.sources, source]);
    return () => this.change(this.sources.filter((other) => other !== source));
  }

  /** Hears of it when somebody offers something else than before, until the function that it gives is called. */
  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Another one whenever somebody else offers something. */
  readonly offered = (): unknown => this.sources;

  now(): readonly Action[] {
    return this.sources.flatMap((source) => source());
  }

  private change(sources: Actions['sources']): void {
    this.sources = sources;
    for (const listener of this.listeners) listener();
  }
}

export const actions = new Actions();
