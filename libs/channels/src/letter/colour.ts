import { PALETTE } from '#conveyor';

/** The stage's colour, or grey when it is none: it ends up in a style, where nothing else may pass. */
export function colourOf(stage: Readonly<{ colour: string }>): string {
  return /^#[0-9a-f]{6}$/i.test(stage.colour) ? stage.colour : '#8a8f98';
}

/** The colours of letters that are about no stage. */
export const OF_ACCOUNT = PALETTE.light.accent;
export const OF_TROUBLE = '#c0392b';
export const OF_RECOVERY = '#2e8b57';
