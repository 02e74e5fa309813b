import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { LANGUAGES } from '#conveyor';
import type { Department } from '../api/departments.ts';
import { DepartmentChoice, useDepartments } from '../parts/department-choice.tsx';
import { knownWord } from '../parts/known.ts';
import { useMay } from '../parts/may.ts';
import { NotForRole } from '../parts/not-for-role.tsx';
import { Page } from '../parts/page.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { TemplateForm } from './template-form.tsx';
import { TemplateList } from './template-list.tsx';
import { templatesQuery, type Template } from './templates-queries.ts';
import type { TemplatesSearch } from './templates-search.ts';
import classes from './templates.module.css';

const route = getRouteApi('/notifications/templates');

/** What the messages of a department say, text by text. */
function TemplatesPage() {
  return useMay('line.change') ? <OfDepartment /> : <NotForRole />;
}

function OfDepartment() {
  const { t } = useWords();
  const search = route.useSearch();
  const { departments, department } = useDepartments('line.change', search.department);
  const choose = useChoose();
  if (!department) return <NotForRole />;
  const { id } = department;
  return (
    <Page
      title={t('templates.title')}
      note={
        <TextLink to="/notifications" search={{ department: id }}>
          {t('templates.to-preferences')}
        </TextLink>
      }
    >
      <Soft>{t('templates.about')}</Soft>
      <DepartmentChoice
        departments={departments}
        department={department}
        choose={(chosen) => choose({ department: chosen })}
      />
      <Templates key={id} department={department} />
    </Page>
  );
}

function Templates({ department: { id, name } }: Readonly<{ department: Department }>) {
  const { t } = useWords();
  const query = useQuery(templatesQuery(id));
  return (
    <Read query={query} rows={8}>
      {({ contents, items }) => (
        <>
          {contents === 'link-only' && <p className={classes.warning}>{t('templates.link-only')}</p>}
          <Chosen departmentId={id} name={name} templates={items} />
        </>
      )}
    </Read>
  );
}

type ChosenProps = Readonly<{ departmentId: string; name: string; templates: readonly Template[] }>;

function Chosen({ departmentId, name, templates }: ChosenProps) {
  const { t, language: own } = useWords();
  const { kind = 'handoff.offered', language = own } = route.useSearch();
  const choose = useChoose();
  const template = templates.find((one) => one.kind === kind && one.language === language);
  return (
    <div className={classes.page}>
      <TemplateList
        templates={templates}
        kind={kind}
        search={{ department: departmentId, language }}
        choose={(chosen) => choose({ kind: chosen })}
      />
      <section className={classes.editor} aria-label={t(`kind.${kind}`)}>
        <SegmentedControl
          aria-label={t('templates.language')}
          value={language}
          data={LANGUAGES.map((one) => ({ value: one, label: t(`language.${one}`) }))}
          onChange={(chosen) => choose({ language: knownWord(LANGUAGES, chosen) })}
        />
        {template && (
          <TemplateForm
            key={`${kind} ${language}`}
            departmentId={departmentId}
            name={t('templates.of', { kind: t(`kind.${kind}`), department: name })}
            template={template}
          />
        )}
      </section>
    </div>
  );
}

function useChoose(): (search: TemplatesSearch) => void {
  const navigate = route.useNavigate();
  return (chosen) => void navigate({ search: (before) => ({ ...before, ...chosen }), resetScroll: false });
}

export const templatesPage = createLazyRoute('/notifications/templates')({ component: TemplatesPage });
