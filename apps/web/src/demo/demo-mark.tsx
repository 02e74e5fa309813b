import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../texts/texts-context.tsx';
import { demoQuery } from './demo-query.ts';
import classes from './demo.module.css';
import { useMayDemo } from './use-may-demo.ts';
import { useRemoveDemo } from './use-remove-demo.tsx';

/** Says for as long as there is a demo that not all that is seen is one's own, to who can have it go. */
export function DemoMark() {
  const { t } = useWords();
  const { data: demo } = useQuery({ ...demoQuery, enabled: useMayDemo() });
  const { ask, question } = useRemoveDemo();
  if (demo?.state !== 'there') return null;
  return (
    <aside className={classes.mark} aria-label={t('demo.mark')}>
      <span className={classes.badge}>{t('demo.mark')}</span>
      <Anchor component="button" type="button" size="xs" className={classes.remove} onClick={ask}>
        {t('demo.remove')}
      </Anchor>
      {question}
    </aside>
  );
}
