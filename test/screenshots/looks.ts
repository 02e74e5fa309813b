import type { Language } from '#conveyor';

/** How a page is looked at for a picture. */
export type Look = Readonly<{ language: Language; device: 'desktop' | 'phone'; light: 'light' | 'dark' }>;

export const VIEWPORTS = {
  desktop: { width: 1_280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

/** Each language, width and light once: in four looks everything that can be wrong with one of them is to be seen. */
export const LOOKS: readonly Look[] = [
  { language: 'en', device: 'desktop', light: 'light' },
  { language: 'ru', device: 'desktop', light: 'dark' },
  { language: 'ru', device: 'phone', light: 'light' },
  { language: 'en', device: 'phone', light: 'dark' },
];

/** Those that stand in the pages about the web app. */
export const SHOWN: readonly Readonly<{ page: string; look: Look }>[] = [
  { page: 'board', look: { language: 'en', device: 'desktop', light: 'light' } },
  { page: 'lead', look: { language: 'en', device: 'desktop', light: 'light' } },
  { page: 'line', look: { language: 'ru', device: 'desktop', light: 'dark' } },
  { page: 'inbox', look: { language: 'ru', device: 'phone', light: 'light' } },
  { page: 'board', look: { language: 'en', device: 'phone', light: 'dark' } },
];

export function nameOf(page: string, { language, device, light }: Look): string {
  return `${page}-${device}-${light}-${language}.jpg`;
}
