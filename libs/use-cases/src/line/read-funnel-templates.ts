import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textsIn } from '#texts';
import type { FunnelTemplate } from '#contracts';
import { FunnelTemplates } from './funnel-templates.ts';
import { parseTemplate } from './parse-template.ts';
import { TemplatesError, type TemplateProblem } from './template-problem.ts';

type Found = Readonly<{ file: string; template: FunnelTemplate }>;

/**
 * Reads every template of config/funnels, of the package that this code belongs to. Throws a
 * TemplatesError with every problem of every file.
 */
export async function readFunnelTemplates(
  folder = join(packageRoot(dirname(fileURLToPath(import.meta.url))), 'config', 'funnels'),
): Promise<FunnelTemplates> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const found: Found[] = [];
  const problems: TemplateProblem[] = [];
  for (const file of names.filter((name) => /\.ya?ml$/.test(name)).sort()) {
    const parsed = parseTemplate(file, await readFile(join(folder, file), 'utf8'));
    if ('problems' in parsed) problems.push(...parsed.problems);
    else problems.push(...takenBefore(found, { file, template: parsed.template }));
  }
  if (problems.length > 0) throw new TemplatesError(problems);
  return new FunnelTemplates(found.map(({ template }) => template));
}

/** Adds a template to those found, or says which file has it already. */
function takenBefore(found: Found[], { file, template }: Found): readonly TemplateProblem[] {
  const same = found.find(
    (other) => other.template.template === template.template && other.template.language === template.language,
  );
  if (!same) {
    found.push({ file, template });
    return [];
  }
  const values = { other: same.file, template: template.template };
  const message = {
    ru: textsIn('ru')('template.twice', values),
    en: textsIn('en')('template.twice', values),
  };
  return [{ file, line: 1, field: 'template', message }];
}

/** The nearest folder above that has a package.json: the same from the sources and from what was built of them. */
function packageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('There is no package.json above this code');
  return packageRoot(above);
}
