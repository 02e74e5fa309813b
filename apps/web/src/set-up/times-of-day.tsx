import { TextInput } from '@mantine/core';
import { useWords } from '../texts/texts-context.tsx';
import type { FieldsProps } from './fields-props.ts';
import classes from './set-up.module.css';

type Props = Pick<FieldsProps, 'draft' | 'onChange'> & Readonly<{ isWrong: boolean }>;

const TIMES = ['from', 'until', 'breakFrom', 'breakUntil'] as const;

/** From when until when one works on a day, and the break between. */
export function TimesOfDay({ draft, isWrong, onChange }: Props) {
  const { t } = useWords();
  return (
    <div className={classes.times}>
      {TIMES.map((time) => (
        <TextInput
          key={time}
          type="time"
          label={t(`set-up.${time}`)}
          value={draft[time]}
          onChange={({ currentTarget: { value } }) => onChange({ [time]: value })}
          error={isWrong}
        />
      ))}
    </div>
  );
}
