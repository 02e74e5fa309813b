import { useBlocker } from '@tanstack/react-router';
import { useWords } from '../texts/texts-context.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

type Place = Readonly<{ pathname: string; search: object }>;

type Props = Readonly<{
  /** Whether there is something that is not saved. */
  when: boolean;
  /** Whether it is lost by going there from here; unless said: by going to another page. */
  isLost?: (here: Place, there: Place) => boolean;
}>;

/** Lets nobody lose what he has not saved by leaving the page: he is asked first, by the browser where it goes somewhere else. */
export function Unsaved({ when, isLost = isOtherPage }: Props) {
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

function isOtherPage(here: Place, there: Place): boolean {
  return here.pathname !== there.pathname;
}
