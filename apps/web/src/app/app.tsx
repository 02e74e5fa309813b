import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '#conveyor';
import { speak } from '../api/client.ts';
import { WordsProvider } from '../texts/texts-context.tsx';
import { loadTexts, type Translate } from '../texts/translate.ts';
import { keptLight } from './kept-light.ts';
import { LanguageContext } from './language-context.ts';
import { chooseLanguage } from './preferences.ts';
import { makeRouter } from './router.tsx';
import { cssVariables, theme } from './theme.ts';

type Props = Readonly<{
  language: Language;
  texts: Translate;
  queries: QueryClient;
  nonce: string;
  linkToken: string | undefined;
}>;

/** Everything that pages stand in: language, looks, what was read, and which page it is. */
export function App({ language: first, texts: firstTexts, queries, nonce, linkToken }: Props) {
  const [{ language, texts }, setSpoken] = useState({ language: first, texts: firstTexts });
  const router = useMemo(() => makeRouter(queries, linkToken), [queries, linkToken]);
  const choose = useCallback(
    async (chosen: Language) => {
      const loaded = await loadTexts(chosen);
      chooseLanguage(chosen);
      speak(chosen);
      setSpoken({ language: chosen, texts: loaded });
      // Answers have sentences in them, too.
      await queries.invalidateQueries();
    },
    [queries],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo(() => ({ language, choose }), [language, choose]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={keptLight}
      getStyleNonce={() => nonce}
    >
      <WordsProvider language={language} t={texts}>
        <LanguageContext value={spoken}>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
            <Notifications position="bottom-center" limit={3} />
          </QueryClientProvider>
        </LanguageContext>
      </WordsProvider>
    </MantineProvider>
  );
}
