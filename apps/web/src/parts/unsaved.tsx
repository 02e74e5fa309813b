import { useBlocker } from '@tanstack/react-router';
import { useWords } from '../texts/texts-context.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

export type Place = Readonly<{ pathname: string; search: object }>;

export type UnsavedProps = Readonly<{
  /** Whether there is something that is not saved. */
  when: boolean;
  /** Whether it is lost by going there from here; unless said: by going to another page. */
  isLost?: (here: Place, there: Place) => boolean;
}>;

/** Lets nobody lose what he has not saved by leaving the page: he is asked first, by the browser where it goes somewhere else. */
export function Unsaved({ when, isLost = isOtherPage }: UnsavedProps) {
  const { t } = useWords();
  const blocked = useBlocker({
    shouldBlockFn: ({ current, next }) => isLost(current, next),
    enableBeforeUnload: when,
    disabled: !when,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={blocked.status === 'blocked'}
      title={t('unsaved.title')}
      does={t('unsaved.does')}
      label={t('unsaved.leave')}
      error={undefined}
      isBusy={false}
      isFinal
      onClose={() => blocked.reset?.()}
      onSubmit={(event) => {
        event.preventDefault();
        blocked.proceed?.();
      }}
    />
  );
}

/** Where each department has a form of its own. */
export function isOtherDepartment(here: Place, there: Place): boolean {
  return isOtherPage(here, there) || departmentOf(here) !== departmentOf(there);
}

function departmentOf({ search }: Place): unknown {
  return 'department' in search ? search.department : undefined;
}

function isOtherPage(here: Place, there: Place): boolean {
  return here.pathname !== there.pathname;
}
