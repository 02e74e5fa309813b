import { Button, Select } from '@mantine/core';
import type { Funnel } from '../api/funnels.ts';
import { FormError } from '../parts/form-error.tsx';
import { PersonChoice } from '../parts/person-choice.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { PLACES_WISHED, type PersonWish, type Wishes } from './wishes.ts';
import classes from './plan.module.css';

type Props = Readonly<{
  stages: Funnel['stages'];
  value: Wishes['people'];
  errors: Readonly<Record<string, string | undefined>>;
  onChange: (people: Wishes['people']) => void;
}>;

const EMPTY: PersonWish = { kind: 'must', stageId: null, employeeId: null };

/** Who works at a stage in any case, who does not, and who learns there. */
export function WishesOfPeople({ stages, value, errors, onChange }: Props) {
  const { t } = useWords();
  const set = (place: number, changed: Partial<PersonWish>) =>
    onChange(value.map((one, at) => (at === place ? { ...one, ...changed } : one)));
  return (
    <fieldset className={classes.wishes}>
      <legend>{t('plan.wishes.people')}</legend>
      {value.map((one, place) => (
        <div key={place} className={classes.personWish}>
          <PersonChoice
            label={t('plan.wish.person')}
            anybody={t('plan.wish.anybody')}
            value={one.employeeId ?? undefined}
            onChange={(employeeId) => set(place, { employeeId: employeeId ?? null })}
          />
          <Select
            label={t('plan.wish.kind')}
            data={PLACES_WISHED.map((kind) => ({ value: kind, label: t(`plan.wish.kind.${kind}`) }))}
            value={one.kind}
            onChange={(chosen) =>
              set(place, { kind: PLACES_WISHED.find((kind) => kind === chosen) ?? one.kind })
            }
            allowDeselect={false}
          />
          <Select
            label={t('plan.wish.stage')}
            data={stages.map(({ id, name }) => ({ value: id, label: name }))}
            value={one.stageId}
            onChange={(stageId) => set(place, { stageId })}
          />
          <Button variant="default" onClick={() => onChange(value.filter((_, at) => at !== place))}>
            {t('plan.wish.remove')}
          </Button>
          <FormError message={errorOf(errors, value, place)} />
        </div>
      ))}
      <Button variant="default" className={classes.add} onClick={() => onChange([...value, EMPTY])}>
        {t('plan.wish.add')}
      </Button>
    </fieldset>
  );
}

/** What is wrong with a line: it is told by the place among those of its kind that were sent. */
function errorOf(errors: Props['errors'], value: Wishes['people'], place: number): string | undefined {
  const { kind } = value[place] ?? EMPTY;
  const before = value
    .slice(0, place)
    .filter((one) => one.kind === kind && one.stageId !== null && one.employeeId !== null);
  const at = `wishes.${kind}[${before.length}]`;
  return errors[`${at}.employeeId`] ?? errors[`${at}.stageId`] ?? errors[`${at}.share`];
}
