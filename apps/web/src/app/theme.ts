import { createTheme, type CSSVariablesResolver } from '@mantine/core';
import { PALETTE, type Light } from '#conveyor';

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
    // In its place: what stands beside the page is heard by nobody who goes through its parts.
    Autocomplete: { defaultProps: { comboboxProps: { keepMounted: false, withinPortal: false } } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...variablesOf(PALETTE.light), '--sticker-strength': '24%' },
  dark: { ...variablesOf(PALETTE.dark), '--sticker-strength': '22%' },
});

function variablesOf(colours: (typeof PALETTE)[Light]): Record<string, string> {
  return {
    '--mantine-color-body': colours.ground,
    '--mantine-color-dimmed': colours.soft,
    '--mantine-color-error': colours.bad,
    '--accent': colours.accent,
    '--surface': colours.surface,
    '--surface-sunken': colours.sunken,
    '--line': colours.line,
    '--bad': colours.bad,
    '--warn': colours.warn,
    '--good': colours.good,
  };
}
