import { LANGUAGES, type Language } from '#conveyor';
import { TEMPLATE_KINDS, type TemplateKind } from '#conveyor/templates';
import { knownId, knownWord } from '../parts/known.ts';

/** Which text is looked at, as it stands in the address. */
export type TemplatesSearch = Readonly<{
  department?: string | undefined;
  kind?: TemplateKind | undefined;
  language?: Language | undefined;
}>;

/** Reads it out of an address; what makes no sense there is left out. */
export function templatesSearch(given: Readonly<Record<string, unknown>>): TemplatesSearch {
  const department = knownId(given['department']);
  const kind = knownWord(TEMPLATE_KINDS, given['kind']);
  const language = knownWord(LANGUAGES, given['language']);
  return { ...(department && { department }), ...(kind && { kind }), ...(language && { language }) };
}
