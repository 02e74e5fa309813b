import { BI_VIEWS, type BiView } from './views.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What has come since the views were first made. New columns stand behind those that there were, so that a view is replaced and keeps who may read it. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  visits: ['began_at'],
  activities: ['duration_seconds', 'direction'],
};

const viewsOf = (verb: string, views: readonly BiView[]): readonly string[] =>
  views.flatMap(({ name, about, from, columns }) => [
    `${verb} bi.${name} as select ${columns.map(([column, sql]) => `${sql} as ${column}`).join(', ')} from ${from}`,
    `comment on view bi.${name} is ${quoted(about)}`,
    ...columns.map(([column, , says]) => `comment on column bi.${name}.${column} is ${quoted(says)}`),
  ]);

const MAKE_SCHEMA = ['create schema bi', `comment on schema bi is 'What BI tools read; docs/bi.md says how'`];

/**
 * The schema that BI tools read. Its views read the tables with the rights of whoever owns them, so that a role which may read the views needs no right on a table. They leave out columns and no rows, so there is
 * nothing that a barrier would keep from a clever condition.
 */
export const MAKE_BI_VIEWS: readonly string[] = [...MAKE_SCHEMA, ...viewsOf('create view', BI_VIEWS)];

const withoutLater = BI_VIEWS.map((view) => ({
  ...view,
  columns: view.columns.filter(([column]) => !LATER[view.name]?.includes(column)),
}));

/** The same as it was at first. */
export const MAKE_FIRST_BI_VIEWS: readonly string[] = [
  ...MAKE_SCHEMA,
  ...viewsOf('create view', withoutLater),
];

/** Adds to it what has come since. */
export const ADD_LATER_BI_COLUMNS: readonly string[] = viewsOf(
  'create or replace view',
  BI_VIEWS.filter(({ name }) => name in LATER),
);
