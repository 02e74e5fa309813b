import { lazy, Suspense, useState } from 'react';
import { useShellActions, type Before } from '../actions/shell-actions.ts';
import { useKeys } from '../actions/use-keys.ts';

const Palette = lazy(() => import('../palette/palette.tsx').then(({ Palette: one }) => ({ default: one })));
const KeysDialog = lazy(() =>
  import('../actions/keys-dialog.tsx').then(({ KeysDialog: one }) => ({ default: one })),
);

/** What keys do everywhere, and what they bring before the page. Gives what is to be drawn, and what opens it. */
export function useBefore() {
  const [shown, show] = useState<Before | null>(null);
  useShellActions(show);
  useKeys();
  const close = () => show(null);
  const drawn = (
    <Suspense>
      {shown === 'palette' && <Palette onClose={close} />}
      {shown === 'keys' && <KeysDialog onClose={close} />}
    </Suspense>
  );
  return { before: drawn, show };
}
