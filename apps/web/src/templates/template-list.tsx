import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { replacedTexts, TEMPLATE_KINDS, type TemplateKind } from '#conveyor/templates';
import { knownWord } from '../parts/known.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { Template } from './templates-queries.ts';
import type { TemplatesSearch } from './templates-search.ts';
import classes from './templates.module.css';

type Props = Readonly<{
  templates: readonly Template[];
  kind: TemplateKind;
  search: TemplatesSearch;
  choose: (kind: TemplateKind) => void;
}>;

/** The kinds of messages to choose from, and of which of them there are own texts; where there is little room as a choice. */
export function TemplateList({ templates, kind, search, choose }: Props) {
  const { t } = useWords();
  const state = useStateWords(templates);
  return (
    <>
      <nav className={classes.kinds} aria-label={t('templates.kinds')}>
        <ul>
          {TEMPLATE_KINDS.map((one) => (
            <li key={one}>
              <Link
                to="/notifications/templates"
                search={{ ...search, kind: one }}
                resetScroll={false}
                className={classes.kind}
                aria-current={one === kind ? 'page' : undefined}
              >
                <span className={classes.name}>{t(`kind.${one}`)}</span>
                <span className={classes.state}>{state(one)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <NativeSelect
        className={classes.choice}
        label={t('templates.kinds')}
        value={kind}
        data={TEMPLATE_KINDS.map((one) => ({ value: one, label: `${t(`kind.${one}`)}: ${state(one)}` }))}
        onChange={({ currentTarget: { value } }) => {
          const chosen = knownWord(TEMPLATE_KINDS, value);
          if (chosen) choose(chosen);
        }}
      />
    </>
  );
}

/** Whether a kind has own texts, and in which language, in words. */
function useStateWords(templates: readonly Template[]): (kind: TemplateKind) => string {
  const { t } = useWords();
  return (kind) => {
    const own = templates.filter((one) => one.kind === kind && replacedTexts(one.texts).length > 0);
    if (own.length === 0) return t('templates.usual');
    return t('templates.own', { languages: own.map(({ language }) => t(`language.${language}`)).join(', ') });
  };
}
