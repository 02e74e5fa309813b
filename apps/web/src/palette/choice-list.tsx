import { KeyCaps } from '../actions/key-caps.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './palette.module.css';
import type { Choice } from './use-palette.ts';

const GROUPS = ['pages', 'here', 'everywhere', 'leads'] as const;

type Props = Readonly<{
  id: string;
  /** Those of a group beside each other. */
  choices: readonly Choice[];
  active: number;
  optionId: (index: number) => string;
  onChoose: (choice: Choice) => void;
}>;

/** What there is to choose, by groups. The field keeps the focus; which one is active it says itself. */
export function ChoiceList({ id, choices, active, optionId, onChoose }: Props) {
  const { t } = useWords();
  const numbered = choices.map((choice, index) => ({ choice, index }));
  return (
    <div id={id} role="listbox" aria-label={t('palette.list')} className={classes.list}>
      {GROUPS.map((group) => {
        const own = numbered.filter(({ choice }) => choice.group === group);
        if (own.length === 0) return null;
        return (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <div id={`${id}-${group}`} role="presentation" className={classes.group}>
              {t(`palette.group.${group}`)}
            </div>
            {own.map(({ choice, index }) => (
              // Keys are the field's: it is what has the focus.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={choice.id}
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={classes.choice}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(choice)}
              >
                <span className={classes.label}>{choice.label}</span>
                {choice.about !== undefined && <span className={classes.about}>{choice.about}</span>}
                {choice.keys && <KeyCaps of={choice.keys} />}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}
