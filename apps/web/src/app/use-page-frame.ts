import { useComputedColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { PALETTE } from '#conveyor';
import { useLanguage } from './language-context.ts';

/** Has the browser around the page follow what is chosen on it: its colour, and as what the app is installed. */
export function usePageFrame(): void {
  const { language } = useLanguage();
  const scheme = useComputedColorScheme('light');
  useEffect(() => {
    // There is one for each light of the device; what is chosen here goes before that.
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
      meta.content = PALETTE[scheme].ground;
  }, [scheme]);
  useEffect(() => {
    const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    if (manifest) manifest.href = `/manifest.webmanifest?language=${language}`;
  }, [language]);
}
