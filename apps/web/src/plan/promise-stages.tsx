import { ofHundred } from '../figures/strength-words.ts';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Section } from '../parts/section.tsx';
import { StageMark } from '../parts/stage-mark.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { tenths } from './plan-words.ts';
import type { PlanPromise } from './plan-query.ts';
import classes from './plan.module.css';

/** What came of each stage since it can be seen, beside what was expected. */
export function PromiseStages({ promise: { stages, verdict } }: Readonly<{ promise: PlanPromise }>) {
  const words = useWords();
  const { t } = words;
  if (verdict === 'too-early') return null;
  const was = (is: PlanPromise['stages'][number]['arriving']['is']) => (
    <div className={is === 'less' ? classes.off : classes.quiet}>{t(`promise.is.${is}`)}</div>
  );
  return (
    <Section title={t('plan.stages')} about={t('promise.stages.about')}>
      <FiguresTable
        name={t('plan.stages')}
        columns={{
          stage: t('plan.column.stage'),
          arriving: t('promise.column.arriving'),
          conversion: t('promise.column.conversion'),
        }}
      >
        {stages.map(({ stage, arriving, conversion }) => (
          <FiguresRow
            key={stage.id}
            head={<StageMark name={stage.name} colour={stage.colour} />}
            cells={{
              arriving: (
                <>
                  {t('promise.beside', {
                    seen: arriving.seen === null ? '—' : tenths(words, arriving.seen),
                    expected: tenths(words, arriving.expected),
                  })}
                  {was(arriving.is)}
                </>
              ),
              conversion: (
                <>
                  {t('promise.beside', {
                    seen: conversion.seen === null ? '—' : ofHundred(conversion.seen.mean),
                    expected: ofHundred(conversion.expected.mean),
                  })}
                  {was(conversion.is)}
                </>
              ),
            }}
          />
        ))}
      </FiguresTable>
    </Section>
  );
}
