import { UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import classes from './navigation.module.css';
import type { Place } from './places.ts';

// At a desk it is never asked for.
const MoreSheet = lazy(() => import('./more-sheet.tsx').then(({ MoreSheet: sheet }) => ({ default: sheet })));

type Props = Readonly<{
  places: readonly Place[];
  onSearch: () => void;
}>;

/** On a phone: what its bar has no room for. It is marked where one of its pages is open. */
export function More({ places, onSearch }: Props) {
  const { t } = useWords();
  const [state, setState] = useState<'never' | 'opened' | 'closed'>('never');
  const button = useRef<HTMLButtonElement>(null);
  const isHere = useIsAt([...places.map(({ to }) => to), '/account']);
  const close = () => {
    setState('closed');
    // At once: what is opened next gives the focus back to what has it now.
    button.current?.focus();
  };
  return (
    <>
      <UnstyledButton
        ref={button}
        className={classes.place}
        data-only="phone"
        data-status={isHere ? 'active' : undefined}
        aria-current={isHere ? 'true' : undefined}
        aria-haspopup="dialog"
        aria-expanded={state === 'opened'}
        onClick={() => setState('opened')}
      >
        <IconDots size={20} stroke={1.75} aria-hidden />
        <span>{t('more.open')}</span>
      </UnstyledButton>
      <Suspense>
        {state !== 'never' && (
          <MoreSheet opened={state === 'opened'} places={places} onClose={close} onSearch={onSearch} />
        )}
      </Suspense>
    </>
  );
}

/** Whether one of these pages is open, or one that lies below it. */
function useIsAt(pages: readonly string[]): boolean {
  return useLocation({
    select: ({ pathname }) => pages.some((page) => pathname === page || pathname.startsWith(`${page}/`)),
  });
}
