import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES, USUAL_SETTINGS } from '#conveyor';
import { startSentences } from '../setup/start-sentences.ts';
import { ConfigFilesError } from './config-file-problem.ts';
import { readFunnelTemplates } from './read-funnel-templates.ts';

/** The text of a sticker; on its colour it must be readable. */
const INK = '#1f2328';

/** How strongly two colours differ, 1 to 21, by WCAG 2. */
function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the funnel templates', () => {
  it('are there in every language, with the same stages in the same colours and limits, and as much asked for', async () => {
    const { all } = await readFunnelTemplates('config/funnels');
    const names = [...new Set(all.map(({ template }) => template))];
    expect(names).toEqual(['classic', 'sdr-closer']);
    for (const name of names) {
      const versions = all.filter(({ template }) => template === name);
      expect(versions.map(({ language }) => language).sort()).toEqual([...LANGUAGES].sort());
      const shapes = versions.map(({ stages }) =>
        stages.map(({ colour, timeLimitMinutes, exit }) => [
          colour,
          timeLimitMinutes,
          exit && { ...exit, questions: exit.questions.map(({ required }) => required) },
        ]),
      );
      expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1);
    }
  });

  it('have the six stages of a department, and the two of a short line', async () => {
    const templates = await readFunnelTemplates('config/funnels');
    const stagesOf = (name: string) => templates.find(name, 'en')?.stages.map((stage) => stage.name);
    expect(stagesOf('classic')).toEqual([
      'First contact',
      'Qualification and needs',
      'Meeting and presentation',
      'Objections',
      'Contract',
      'Payment',
    ]);
    expect(stagesOf('sdr-closer')).toEqual(['SDR', 'Closer']);
  });

  it('have stickers of different colours, on each of which dark text can be read', async () => {
    for (const { stages } of (await readFunnelTemplates('config/funnels')).all) {
      expect(new Set(stages.map(({ colour }) => colour)).size).toBe(stages.length);
      for (const { colour } of stages) expect(contrast(INK, colour)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('a folder of templates that somebody edits', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conveyor-templates-'));
    await cp('config/funnels', folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const problems = async (): Promise<unknown> =>
    readFunnelTemplates(folder).then(
      () => 'none',
      (error: unknown) => error,
    );

  it('may have templates of its own', async () => {
    await writeFile(
      join(folder, 'one.ru.yml'),
      "template: one\nlanguage: ru\nname: Одна\nabout: Проба.\nstages:\n  - {name: Всё, colour: '#ffffff', timeLimitMinutes: null}\n",
    );
    await writeFile(join(folder, 'notes.txt'), 'no template');
    const templates = await readFunnelTemplates(folder);
    expect(templates.all).toHaveLength(5);
    expect(templates.find('one', 'ru')?.stages).toEqual([
      { ...USUAL_SETTINGS, name: 'Всё', colour: '#ffffff' },
    ]);
    expect(templates.find('one', 'en')).toBeUndefined();
  });

  it('that is not there has none', async () => {
    expect((await readFunnelTemplates(join(folder, 'nowhere'))).all).toEqual([]);
  });

  it('is told every problem of every file at once, each as a sentence with its file and line', async () => {
    await writeFile(
      join(folder, 'bad.en.yaml'),
      'template: bad\nlanguage: en\nname: Bad\nabout: Bad.\nstages: []\n',
    );
    await writeFile(join(folder, 'worse.en.yaml'), 'name: [\n');
    const error = await problems();
    expect(error).toBeInstanceOf(ConfigFilesError);
    const sentences = startSentences(error, 'en');
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toBe(
      'Funnel template bad.en.yaml, line 5, field “stages”: A funnel has at least one stage.',
    );
    expect(sentences[1]).toMatch(/^Funnel template worse\.en\.yaml, line \d+: This is not YAML: /);
    expect(startSentences(error, 'ru')[0]).toBe(
      'Шаблон воронки bad.en.yaml, строка 5, поле «stages»: В воронке есть хотя бы один этап.',
    );
  });

  it('has no template twice in one language', async () => {
    await cp(join(folder, 'classic.en.yaml'), join(folder, 'copy.yaml'));
    expect(startSentences(await problems(), 'en')).toEqual([
      'Funnel template copy.yaml, line 1, field “template”: The template classic stands in classic.en.yaml already, in the same language.',
    ]);
  });
});
