import type { Funnel } from '../api/funnels.ts';
import { NumberField } from '../parts/number-field.tsx';
import { StageMark } from '../parts/stage-mark.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { StageWish, Wishes } from './wishes.ts';
import classes from './plan.module.css';

type Props = Readonly<{
  stages: Funnel['stages'];
  value: Wishes['stages'];
  errors: Readonly<Record<string, string | undefined>>;
  onChange: (stages: Wishes['stages']) => void;
}>;

const NONE: StageWish = { least: '', most: '' };

/** How many people a stage has at least, and at most. */
export function WishesOfStages({ stages, value, errors, onChange }: Props) {
  const { t } = useWords();
  const sent = Object.keys(value).filter((id) => value[id]?.least !== '' || value[id]?.most !== '');
  return (
    <fieldset className={classes.wishes}>
      <legend>{t('plan.wishes.stages')}</legend>
      {stages.map(({ id, name, colour }) => {
        const own = value[id] ?? NONE;
        const at = `wishes.stages[${sent.indexOf(id)}]`;
        return (
          <div key={id} className={classes.stageWish}>
            <StageMark name={name} colour={colour} />
            {(['least', 'most'] as const).map((which) => (
              <NumberField
                key={which}
                aria-label={t(`plan.wish.${which}`, { stage: name })}
                placeholder={t(`plan.wish.${which}.short`)}
                value={own[which]}
                onChange={(typed) =>
                  onChange({ ...value, [id]: { ...own, [which]: typed === '' ? '' : Number(typed) } })
                }
                error={errors[`${at}.${which}`]}
                min={0}
                max={1000}
                allowDecimal={false}
              />
            ))}
          </div>
        );
      })}
    </fieldset>
  );
}
