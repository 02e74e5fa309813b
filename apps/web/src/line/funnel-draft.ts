import { USUAL_SETTINGS, validateFunnel, type FunnelDraft, type StageDraft } from '#conveyor';
import type { components } from '../api/schema.d.ts';
import type { Funnel } from '../api/funnels.ts';

/** A stage as it stands in the editor. */
export type EditedStage = StageDraft &
  Readonly<{
    /** Null: it is new. */
    id: string | null;
    /** Names it on the page, whatever its place and name. */
    key: string;
    exit: EditedExit;
  }>;

export type EditedExit = Readonly<{
  fields: components['schemas']['ExitCriteria']['fields'];
  activities: components['schemas']['ExitCriteria']['activities'];
  questions: readonly Readonly<{ id: string | null; text: string; required: boolean }>[];
}>;

/** A funnel as it stands in the editor. */
export type EditedFunnel = Readonly<{
  name: string;
  stages: readonly EditedStage[];
  lossReasons: readonly Readonly<{ id: string | null; name: string }>[];
}>;

/** Colours of stickers that can be told apart, the first for the first stage. */
export const STAGE_COLOURS = [
  { name: 'blue', colour: '#a5d8ff' },
  { name: 'green', colour: '#b2f2bb' },
  { name: 'yellow', colour: '#ffec99' },
  { name: 'orange', colour: '#ffc9a3' },
  { name: 'violet', colour: '#d0bfff' },
  { name: 'mint', colour: '#96f2d7' },
  { name: 'pink', colour: '#fcc2d7' },
  { name: 'grey', colour: '#dee2e6' },
] as const;

const NOTHING: EditedExit = { fields: [], activities: [], questions: [] };

let made = 0;

/** A funnel that is there, to be changed. */
export function editedFunnel({ name, stages, lossReasons }: Funnel): EditedFunnel {
  return {
    name,
    lossReasons,
    stages: stages.map(({ load: _load, position: _position, ...stage }) => ({ ...stage, key: stage.id })),
  };
}

/** A stage that is not there yet, behind so many. */
export function newStage(behind: number): EditedStage {
  made += 1;
  const { colour } = STAGE_COLOURS[behind % STAGE_COLOURS.length] ?? STAGE_COLOURS[0];
  return { ...USUAL_SETTINGS, id: null, key: `new-${made}`, name: '', colour, exit: NOTHING };
}

/** The same list with what stands at one place moved to another one. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** The same list with what stands at a place exchanged, or left out. */
export function withItem<Item>(items: readonly Item[], at: number, item: Item | null): readonly Item[] {
  return item === null ? items.toSpliced(at, 1) : items.with(at, item);
}

/** Everything that is wrong with it, by the rules of the server. */
export function problemsOf(funnel: EditedFunnel) {
  const draft: FunnelDraft = funnel;
  return validateFunnel(draft);
}

/** What is sent of it. */
export function bodyOfFunnel(funnel: EditedFunnel, version: number): components['schemas']['ChangeFunnel'] {
  const { name, stages, lossReasons } = funnel;
  return {
    version,
    name,
    lossReasons: [...lossReasons],
    stages: stages.map(({ key: _key, exit, ...stage }) => ({
      ...stage,
      exit: { ...exit, questions: [...exit.questions] },
    })),
  };
}
