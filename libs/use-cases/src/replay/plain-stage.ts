import { USUAL_SETTINGS, type StageDraft } from '#conveyor';

/** Calm colours, one after the other. */
const COLOURS = ['#ffd54f', '#aed581', '#81d4fa', '#ffab91', '#ce93d8', '#b0bec5', '#fff59d', '#a5d6a7'];

/** A stage of a history of which nothing but the name is recorded; `place` counts from 0. */
export function plainStage(name: string, place: number): StageDraft {
  return { ...USUAL_SETTINGS, name, colour: COLOURS[place % COLOURS.length] ?? '#ffd54f' };
}
