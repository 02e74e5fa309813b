/** The lights in which somebody may want every page, whatever his device has. */
export const LIGHTS = ['light', 'dark'] as const;

export type Light = (typeof LIGHTS)[number];

/**
 * By which cookies a browser says in which language and light its pages are wanted: a word each, of the lists of those that there are. They are
 * of the browser and not of whoever is signed in, so they outlast a sign-out, which empties what pages have kept.
 */
export const LOOKS_COOKIES = { language: 'conveyor.language', light: 'conveyor.light' } as const;

/**
 * The one language of colour, from the app and the pages before it to letters: grey surfaces, one accent; what else is coloured is a stage's
 * sticker, or wrong. On `ground`, `surface` and `sunken` each of the others but `line` can be read (contrast of 4.5 and more, WCAG 1.4.3).
 */
export const PALETTE = {
  light: {
    ground: '#f6f5f2',
    surface: '#ffffff',
    sunken: '#edebe6',
    line: '#dedbd4',
    soft: '#5c6166',
    accent: '#2f5368',
    bad: '#b3261e',
    warn: '#8a5300',
    good: '#1b6e3c',
  },
  dark: {
    ground: '#1b1b1d',
    surface: '#262629',
    sunken: '#202023',
    line: '#3a3a3f',
    soft: '#a6a9ad',
    accent: '#8fb3c6',
    bad: '#ff8a80',
    warn: '#ffc66b',
    good: '#7fd6a0',
  },
} as const satisfies Readonly<Record<Light, object>>;
