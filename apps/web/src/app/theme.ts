import { createTheme, type CSSVariablesResolver } from '@mantine/core';

/** Calm: one accent, grey surfaces; colour belongs to the stages' stickers and to what is wrong. */
export const theme = createTheme({
  primaryColor: 'ink',
  // White letters stand on both (WCAG 1.4.3): its own default of 6 is too light for small ones.
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  colors: {
    ink: [
      '#eef3f6',
      '#dce5ea',
      '#b7c9d3',
      '#8fabba',
      '#8fb3c6',
      '#5a8299',
      '#4b748c',
      '#3e647a',
      '#2f5368',
      '#22404f',
    ],
  },
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, "Helvetica Neue", Arial, sans-serif',
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.125rem' }, h3: { fontSize: '1rem' } },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // They would lock it by a style in the page, which it does not take; and what stands behind them moves in a box of its own.
  components: {
    Modal: { defaultProps: { lockScroll: false } },
    Drawer: { defaultProps: { lockScroll: false } },
    // Left to itself it draws what can be chosen, and reckons where, before anybody opens it.
    Select: { defaultProps: { comboboxProps: { keepMounted: false } } },
  },
});

/** What pages stand on. */
export const BODY = { light: '#f6f5f2', dark: '#1b1b1d' } as const;

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': BODY.light,
    '--mantine-color-dimmed': '#5c6166',
    '--accent': '#2f5368',
    '--mantine-color-error': '#b3261e',
    '--surface': '#ffffff',
    '--surface-sunken': '#edebe6',
    '--line': '#dedbd4',
    '--bad': '#b3261e',
    '--warn': '#8a5300',
    '--good': '#1b6e3c',
    '--sticker-strength': '24%',
  },
  dark: {
    '--mantine-color-body': BODY.dark,
    '--mantine-color-dimmed': '#a6a9ad',
    '--accent': '#8fb3c6',
    '--mantine-color-error': '#ff8a80',
    '--surface': '#262629',
    '--surface-sunken': '#202023',
    '--line': '#3a3a3f',
    '--bad': '#ff8a80',
    '--warn': '#ffc66b',
    '--good': '#7fd6a0',
    '--sticker-strength': '22%',
  },
});
