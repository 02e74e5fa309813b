import { Button } from '@mantine/core';
import type { Funnel } from '../api/funnels.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { Facts } from '../parts/facts.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { BadRows } from './bad-rows.tsx';
import { GoodRows } from './good-rows.tsx';
import { counted } from './counted.ts';
import classes from './import.module.css';
import type { Import } from './import-types.ts';
import { TwinRows } from './twin-rows.tsx';
import { useDirect } from './use-direct.ts';
import { UnknownWords } from './unknown-words.tsx';

type Props = Readonly<{ of: Import; funnel: Funnel | undefined }>;

/** What will be once the leads of a file come in: how many, which can not, and which are the same as others. */
export function CheckedStep({ of: one, funnel }: Props) {
  const words = useWords();
  const { t } = words;
  const { counts } = one;
  return (
    <>
      <Section title={t('import.will-be')}>
        <div role="status">
          <strong>{counted(words, 'import.leads', counts.toEnter)}</strong>
          {counts.bad > 0 && <> · {counted(words, 'import.bad', counts.bad)}</>}
          {counts.twins > 0 && <> · {counted(words, 'import.twins', counts.twins)}</>}
        </div>
        <HowTheyComeIn of={one} funnel={funnel} />
        <Next of={one} />
      </Section>
      {counts.bad > 0 && <UnknownWords key={one.begunAt} of={one} funnel={funnel} />}
      {counts.bad > 0 && (
        <Section title={t('import.bad-title')} about={t('import.bad-about')}>
          <BadRows of={one} />
        </Section>
      )}
      {counts.twins > 0 && one.plan !== null && (
        <Section title={t('import.twins-title')} about={t('import.twins-about')}>
          <TwinRows of={one} policy={one.plan.duplicates} />
        </Section>
      )}
      {counts.good > 0 && (
        <Section title={t('import.good-title')} about={t('import.good-about')}>
          <GoodRows of={one} funnel={funnel} />
        </Section>
      )}
    </>
  );
}

function HowTheyComeIn({ of: { plan }, funnel }: Props) {
  const { t } = useWords();
  if (plan === null) return null;
  const stage = funnel?.stages.find(({ id }) => id === plan.stageId) ?? funnel?.stages[0];
  return (
    <Facts
      of={[
        [t('import.funnel'), funnel?.name],
        [t('import.stage'), stage?.name],
        [t('import.duplicates'), t(`import.duplicates.${plan.duplicates}`)],
        [t('import.told'), t(plan.quiet ? 'import.told.nobody' : 'import.told.everybody')],
      ]}
    />
  );
}

function Next({ of: { id, counts } }: Readonly<{ of: Import }>) {
  const words = useWords();
  const { t } = words;
  const direct = useDirect(id);
  return (
    <>
      {counts.good === 0 && <Soft>{t('import.nothing')}</Soft>}
      <Refusal error={direct.error} />
      <div className={classes.acts}>
        {counts.good > 0 && (
          <Button loading={direct.isPending} onClick={() => direct.mutate({ verb: 'enter' })}>
            {counts.toEnter > 0 ? counted(words, 'import.do', counts.toEnter) : t('import.do-others')}
          </Button>
        )}
        <ButtonLink
          variant="default"
          to="/import/$importId"
          params={{ importId: id }}
          search={{ step: 'columns' }}
        >
          {t('import.back')}
        </ButtonLink>
      </div>
    </>
  );
}
