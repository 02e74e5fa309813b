import { useEffect } from 'react';
import { useWords } from '../texts/texts-context.tsx';

/** Has the tab of the browser, and its history, say which page this is. */
export function useTabTitle(page: string): void {
  const { t } = useWords();
  const title = t('shell.tab', { page });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
