import { BI_VIEWS } from './views.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * The schema that BI tools read. Its views read the tables with the rights of whoever owns them, so that a role which may read the views needs no right on a table. They leave out columns and no rows, so there is
 * nothing that a barrier would keep from a clever condition.
 */
export const MAKE_BI_VIEWS: readonly string[] = [
  'create schema bi',
  `comment on schema bi is 'What BI tools read; docs/bi.md says how'`,
  ...BI_VIEWS.flatMap(({ name, about, from, columns }) => [
    `create view bi.${name} as select ${columns.map(([column, sql]) => `${sql} as ${column}`).join(', ')} from ${from}`,
    `comment on view bi.${name} is ${quoted(about)}`,
    ...columns.map(([column, , says]) => `comment on column bi.${name}.${column} is ${quoted(says)}`),
  ]),
];
