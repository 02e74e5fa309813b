/** The lights in which somebody may want every page, whatever his device has. */
export const LIGHTS = ['light', 'dark'] as const;

export type Light = (typeof LIGHTS)[number];

/**
 * By which cookies a browser says in which language and light its pages are wanted: a word each, of the lists of those that there are. They are
 * of the browser and not of whoever is signed in, so they outlast a sign-out, which empties what pages have kept.
 */
export const LOOKS_COOKIES = { language: 'conveyor.language', light: 'conveyor.light' } as const;
