import { notifications } from '@mantine/notifications';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useWords } from '../texts/texts-context.tsx';

/** Says that something was done, and has what it changed read anew. */
export function useDone(...changed: readonly QueryKey[]): (sentence: string) => void {
  const { t } = useWords();
  const queries = useQueryClient();
  return (sentence) => {
    for (const queryKey of changed) void queries.invalidateQueries({ queryKey });
    notifications.show({ message: sentence, closeButtonProps: { 'aria-label': t('act.close') } });
  };
}
