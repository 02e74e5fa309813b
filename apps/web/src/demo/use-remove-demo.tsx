import { lazy, Suspense, useState, type ReactNode } from 'react';

const Dialog = lazy(() => import('./remove-demo.tsx').then(({ RemoveDemo }) => ({ default: RemoveDemo })));

/** How to ask whether the demo is to go, and the question itself, wherever it is to stand. */
export function useRemoveDemo(): Readonly<{ ask: () => void; question: ReactNode }> {
  const [isAsked, setAsked] = useState(false);
  return {
    ask: () => setAsked(true),
    question: <Suspense>{isAsked && <Dialog onClose={() => setAsked(false)} />}</Suspense>,
  };
}
