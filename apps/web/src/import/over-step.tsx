import { Button } from '@mantine/core';
import { ButtonLink } from '../parts/button-link.tsx';
import { Facts } from '../parts/facts.tsx';
import { FormError } from '../parts/form-error.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { BadRows } from './bad-rows.tsx';
import { counted } from './counted.ts';
import classes from './import.module.css';
import type { Import } from './import-types.ts';
import { KeptRows } from './kept-rows.tsx';
import { UndoImport } from './undo-import.tsx';
import { useDirect } from './use-direct.ts';

/** What has become of a file, and where one goes on: leads are in, or some of them, or they were taken back. */
export function OverStep({ of: one }: Readonly<{ of: Import }>) {
  const words = useWords();
  const { t } = words;
  const { state, counts, reasons, funnelId } = one;
  return (
    <>
      <FormError message={reasons.length > 0 ? reasons.join(' ') : undefined} />
      <Section title={t(state === 'undone' ? 'import.is-undone' : 'import.report')}>
        <div role="status">
          <strong>
            {state === 'undone'
              ? counted(words, 'import.undone', counts.undone)
              : counted(words, 'import.done', counts.entered)}
          </strong>
        </div>
        <Counts of={one} />
        <div className={classes.acts}>
          {state === 'stopped' && <GoOn importId={one.id} />}
          <ButtonLink
            to="/board"
            search={{ funnel: funnelId }}
            {...(state !== 'done' && { variant: 'default' })}
          >
            {t('import.to-board')}
          </ButtonLink>
          <ButtonLink to="/import" variant="default">
            {t('import.next')}
          </ButtonLink>
          {one.undoableUntil !== null && <UndoImport of={one} until={one.undoableUntil} />}
        </div>
      </Section>
      {counts.kept > 0 && (
        <Section title={t('import.kept-title')} about={t('import.kept-about')}>
          <KeptRows of={one} />
        </Section>
      )}
      {counts.bad > 0 && state !== 'undone' && (
        <Section title={t('import.left-out')} about={t('import.left-out.about')}>
          <BadRows of={one} />
        </Section>
      )}
    </>
  );
}

function Counts({ of: { counts, state } }: Readonly<{ of: Import }>) {
  const { t, number } = useWords();
  const some = (count: number) => (count === 0 ? null : number(count));
  return (
    <Facts
      of={[
        [t('import.count.waiting'), state === 'stopped' ? some(counts.good) : null],
        [t('import.count.changed'), some(counts.changed)],
        [t('import.count.skipped'), some(counts.skipped)],
        [t('import.count.bad'), some(counts.bad)],
        [t('import.count.kept'), some(counts.kept)],
      ]}
    />
  );
}

function GoOn({ importId }: Readonly<{ importId: string }>) {
  const { t } = useWords();
  const direct = useDirect(importId);
  return (
    <>
      <Refusal error={direct.error} />
      <Button loading={direct.isPending} onClick={() => direct.mutate({ verb: 'enter' })}>
        {t('import.go-on')}
      </Button>
    </>
  );
}
