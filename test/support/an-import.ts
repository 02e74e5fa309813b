import { ImportPlanBody } from '#contracts';
import type { Statement } from '#database';
import { DirectImport, SendImport, ShowImport, WorkImports } from '#use-cases';
import { SOMEBODY } from './a-lead.ts';
import type { LineApp } from './line-app.ts';
import { never } from './signal.ts';

/** Of the plan what is not as usual. */
export type PlanWish = Partial<ImportPlanBody>;

/** Sends a file into a funnel; the id of its import. */
export function sendFile(app: LineApp, funnelId: string, content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return app.get(SendImport).run({ funnelId, fileName: 'leads.csv', bytes: [bytes] }, SOMEBODY);
}

/** Has it checked, to the end. */
export async function checkImport(app: LineApp, id: string, plan: PlanWish = {}): Promise<void> {
  await app
    .get(DirectImport)
    .check(id, ImportPlanBody.parse({ duplicates: 'skip', ...plan }), 'en', SOMEBODY);
  await app.get(WorkImports).run(never());
}

/** Lets its leads enter, to the end. */
export async function enterImport(app: LineApp, id: string): Promise<void> {
  await app.get(DirectImport).enter(id, SOMEBODY);
  await app.get(WorkImports).run(never());
}

/** Everything of one file, from sending it to the last lead. */
export async function importAll(
  app: LineApp,
  funnelId: string,
  content: string | Uint8Array,
  plan: PlanWish = {},
): Promise<string> {
  const id = await sendFile(app, funnelId, content);
  await checkImport(app, id, plan);
  await enterImport(app, id);
  return id;
}

/** How far it is, and what has become of its rows. */
export const shown = (app: LineApp, id: string) => app.get(ShowImport).run(id, SOMEBODY);

/** A CSV of leads. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

export type ImportedLead = Readonly<{
  name: string;
  phone: string | null;
  email: string | null;
  version: number;
}>;

const readLeads: Statement<ImportedLead> = {
  name: 'test_imported_leads',
  text: 'select name, phone, email, version from leads where funnel_id = $1 order by name, id',
};

/** The leads of a funnel, by name. */
export const leadsIn = (app: LineApp, funnelId: string) => app.database.run(readLeads, [funnelId]);
