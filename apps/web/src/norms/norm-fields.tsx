import { Button, NativeSelect } from '@mantine/core';
import {
  ACTIVITY_KINDS,
  EMPLOYEE_ROLES,
  holdsLeads,
  MOST_OF_NORM,
  NORM_PERIODS,
  type ActivityNorm,
} from '#conveyor';
import type { FieldErrors } from '../parts/contract-problems.ts';
import { NumberField } from '../parts/number-field.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './norms.module.css';

export type EditedNorm = ActivityNorm;
export type StageChoice = Readonly<{ value: string; label: string }>;

type FieldsProps = Readonly<{
  norm: EditedNorm;
  errorOf: (field: keyof EditedNorm) => string | undefined;
  onChange: (norm: EditedNorm) => void;
}>;

type Props = Readonly<{
  norm: EditedNorm;
  place: number;
  stages: readonly StageChoice[];
  errors: FieldErrors;
  onChange: (norm: EditedNorm) => void;
  onRemove: () => void;
}>;

const ROLES = EMPLOYEE_ROLES.filter(holdsLeads);

/** One line of the list: of whom, what, in what time, how many. */
export function NormFields({ norm, place, stages, errors, onChange, onRemove }: Props) {
  const { t } = useWords();
  const errorOf = (field: keyof EditedNorm) => errors[`norms[${place}].${field}`];
  return (
    <>
      <OfWhom norm={norm} stages={stages} errorOf={errorOf} onChange={onChange} />
      <HowMany norm={norm} errorOf={errorOf} onChange={onChange} />
      <Button
        variant="default"
        className={classes.remove}
        aria-label={t('norms.remove-this', { place: place + 1 })}
        onClick={onRemove}
      >
        {t('norms.remove')}
      </Button>
    </>
  );
}

function OfWhom({ norm, stages, errorOf, onChange }: FieldsProps & Pick<Props, 'stages'>) {
  const { t } = useWords();
  const roles = ROLES.map((one) => ({ value: one, label: t(`role.${one}`) }));
  return (
    <>
      <NativeSelect
        label={t('norms.role')}
        value={norm.role ?? ''}
        data={[{ value: '', label: t('norms.any-role') }, ...roles]}
        error={errorOf('role')}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...norm, role: ROLES.find((one) => one === value) ?? null })
        }
      />
      <NativeSelect
        label={t('norms.stage')}
        value={norm.stageId ?? ''}
        data={[{ value: '', label: t('norms.any-stage') }, ...stages]}
        error={errorOf('stageId')}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...norm, stageId: value === '' ? null : value })
        }
      />
    </>
  );
}

function HowMany({ norm, errorOf, onChange }: FieldsProps) {
  const { t } = useWords();
  const { kind, period, count } = norm;
  return (
    <>
      <NativeSelect
        label={t('norms.kind')}
        value={kind}
        data={ACTIVITY_KINDS.map((one) => ({ value: one, label: t(`activity.${one}`) }))}
        error={errorOf('kind')}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...norm, kind: ACTIVITY_KINDS.find((one) => one === value) ?? kind })
        }
      />
      <NumberField
        label={t('norms.count')}
        value={count}
        onChange={(typed) => onChange({ ...norm, count: Number(typed) })}
        error={errorOf('count')}
        min={1}
        max={MOST_OF_NORM}
        clampBehavior="none"
        hideControls
      />
      <NativeSelect
        label={t('norms.period')}
        value={period}
        data={NORM_PERIODS.map((one) => ({ value: one, label: t(`norms.period.${one}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...norm, period: NORM_PERIODS.find((one) => one === value) ?? period })
        }
      />
    </>
  );
}
