import { Button, NativeSelect } from '@mantine/core';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../texts/texts-context.tsx';
import plan from '../plan.module.css';
import { FULL_TIME, type StageToday, type TypedHire } from './scenarios.ts';
import classes from './what-if.module.css';

type Props = Readonly<{
  stages: readonly StageToday[];
  value: readonly TypedHire[];
  onChange: (hires: readonly TypedHire[]) => void;
}>;

/** How many new people come to a stage, and for how many hours a week. */
export function HiresFields({ stages, value, onChange }: Props) {
  const { t } = useWords();
  const set = (place: number, changed: Partial<TypedHire>) =>
    onChange(value.map((one, at) => (at === place ? { ...one, ...changed } : one)));
  const added = { stageId: stages[0]?.id ?? '', people: 1, hours: FULL_TIME } as const;
  return (
    <fieldset className={plan.wishes}>
      <legend>{t('what-if.hires')}</legend>
      <p className={plan.quiet}>{t('what-if.hires.about')}</p>
      {value.map((hire, place) => (
        <div key={place} className={classes.hire}>
          <NativeSelect
            label={t('what-if.hire.stage')}
            data={stages.map(({ id, name }) => ({ value: id, label: name }))}
            value={hire.stageId}
            onChange={({ currentTarget }) => set(place, { stageId: currentTarget.value })}
          />
          <NumberField
            label={t('what-if.hire.people')}
            value={hire.people}
            onChange={(typed) => set(place, { people: typed === '' ? '' : Number(typed) })}
            min={1}
            max={20}
            allowDecimal={false}
          />
          <NumberField
            label={t('what-if.hire.hours')}
            value={hire.hours}
            onChange={(typed) => set(place, { hours: typed === '' ? '' : Number(typed) })}
            min={1}
            max={80}
          />
          <Button variant="default" onClick={() => onChange(value.filter((_, at) => at !== place))}>
            {t('what-if.hire.remove')}
          </Button>
        </div>
      ))}
      <Button variant="default" className={plan.add ?? ''} onClick={() => onChange([...value, added])}>
        {t('what-if.hire.add')}
      </Button>
    </fieldset>
  );
}
