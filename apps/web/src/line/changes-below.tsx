import { Button } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useRef } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import classes from './line.module.css';

/** Where a long matrix hides what is to be saved: that there is something, and the way to it. It stands just before that. */
export function ChangesBelow({ stages }: Readonly<{ stages: readonly string[] }>) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const { ref, entry } = useIntersection();
  const isHidden = entry !== null && !entry.isIntersecting && entry.boundingClientRect.top > 0;
  const show = (): void => {
    const change = place.current?.nextElementSibling;
    change?.scrollIntoView({ block: 'center' });
    change?.querySelector('button')?.focus({ preventScroll: true });
  };
  return (
    <>
      {isHidden && (
        <div className={classes.below}>
          <div>
            <span>{t('changes.below', { stages: stages.join(', ') })}</span>
            <Button size="compact-sm" flex="none" onClick={show}>
              {t('changes.show')}
            </Button>
          </div>
        </div>
      )}
      <div ref={place}>
        <div ref={ref} />
      </div>
    </>
  );
}
