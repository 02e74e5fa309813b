import type { FigureChoices } from '#contracts';
import type { FigureReader } from '#database';
import type { FiguresAsked } from './figures-asked.ts';

/** By what the figures that somebody may see can be narrowed; of his own part by what he had himself. */
export async function showChoices(
  reader: FigureReader,
  { frame, scope, ownOf }: FiguresAsked,
): Promise<FigureChoices> {
  const { sources, segments } = await reader.choices(scope);
  const people = frame.people.filter(({ id }) => ownOf === null || id === ownOf);
  return { people, sources: [...sources], segments: [...segments] };
}
