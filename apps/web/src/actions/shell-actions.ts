import { useMantineColorScheme } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { LANGUAGES } from '#conveyor';
import { accountQuery } from '../api/account.ts';
import { useLanguage } from '../app/language-context.ts';
import { placesOf } from '../app/places.ts';
import { SCHEMES } from '../app/preferences.ts';
import { useChooseLanguage } from '../app/use-choose-language.tsx';
import { useServerPages } from '../app/use-server-pages.ts';
import { undoLast } from '../moves/offered-undo.ts';
import { useIsBeginning } from '../start/use-is-beginning.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { Action } from './action.ts';
import { letter } from './strokes.ts';
import { useActions } from './use-actions.ts';

/** What stands before the page when it is asked for: the palette, or the list of keys. */
export type Before = 'palette' | 'keys';

/** What can be done wherever one is. */
export function useShellActions(show: (before: Before) => void): void {
  const { t } = useWords();
  const pages = usePages();
  const looks = useLooks();
  const served = useServerPages();
  useActions([
    {
      ...does('palette', t('key.palette'), () => show('palette')),
      keys: [letter('K', { command: true })],
      isListed: false,
    },
    {
      ...does('keys', t('key.keys'), () => show('keys')),
      keys: [{ code: 'Slash', cap: '?', shift: true }],
    },
    { place: 'anywhere', id: 'undo', label: t('key.undo'), keys: [letter('U')], run: undoLast },
    ...pages,
    ...looks,
    ...served.map(({ href, label }) => does(href, t(label), () => window.location.assign(href))),
    does('sign-out', t('me.sign-out'), () => window.location.assign('/sign-out')),
  ]);
}

/** The pages that one may open; those that are opened often have a key. */
function usePages(): readonly Action[] {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const navigate = useNavigate();
  return placesOf(account, useIsBeginning()).map(({ to, label, cap }) => ({
    ...does(`go.${to}`, t(label), () => void navigate({ to }).then(focusPage)),
    place: 'go',
    ...(cap !== undefined && { keys: [letter(cap, { after: 'G' })] }),
  }));
}

function useLooks(): readonly Action[] {
  const { t } = useWords();
  const { language } = useLanguage();
  const choose = useChooseLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return [
    ...LANGUAGES.filter((one) => one !== language).map((one) =>
      does(`language.${one}`, `${t('me.language')}: ${t(`language.${one}`)}`, () => void choose(one)),
    ),
    ...SCHEMES.filter((one) => one !== colorScheme).map((one) =>
      does(`scheme.${one}`, `${t('me.scheme')}: ${t(`scheme.${one}`)}`, () => setColorScheme(one)),
    ),
  ];
}

function does(id: string, label: string, act: () => void): Action {
  return {
    id,
    label,
    place: 'anywhere',
    isListed: true,
    run: () => {
      act();
      return true;
    },
  };
}

/** Where one was there is nothing any more: what comes next is read, and reached by keys, from the top of the page. */
export function focusPage(): void {
  document.getElementById('page')?.focus();
}
