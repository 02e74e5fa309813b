import { FunnelTemplate } from '#contracts';
import { validateFunnel } from '#conveyor';
import { textsIn } from '#texts';
import { FunnelTemplates } from './funnel-templates.ts';
import { readConfigFiles, type ConfigFolderKind } from './read-config-files.ts';
import { draftOf } from './template-draft.ts';

/** A template in one language. */
export const TEMPLATE_FILE: ConfigFolderKind<FunnelTemplate> = {
  holds: 'template',
  contract: FunnelTemplate,
  validate: (template) => validateFunnel(draftOf(template)),
  identity: ({ template, language }) => `${template}.${language}`,
  takenSentence: (language, { template }, other) =>
    textsIn(language)('config-file.template.twice', { template, other }),
};

/** Reads every template of a folder. Throws a ConfigFilesError with every problem of every file. */
export async function readFunnelTemplates(folder: string): Promise<FunnelTemplates> {
  return new FunnelTemplates(await readConfigFiles(TEMPLATE_FILE, folder));
}
