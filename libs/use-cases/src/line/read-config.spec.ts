import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isForeseen, startSentences } from '../setup/start-sentences.ts';
import { readConfig } from './read-config.ts';

describe('the folders of config/', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'conveyor-config-'));
    await cp('config', root, { recursive: true });
  });
  afterEach(() => rm(root, { recursive: true }));

  it('hold funnel templates and production calendars', async () => {
    const { templates, calendars } = await readConfig(root);
    expect(templates.find('classic', 'ru')?.stages).toHaveLength(6);
    expect(calendars.names).toEqual(['ru']);
  });

  it('are told the problems of all of them at once', async () => {
    await writeFile(join(root, 'funnels', 'bad.yaml'), 'template: [\n');
    await writeFile(join(root, 'calendars', 'bad.yaml'), 'calendar: bad\n');
    const error = await readConfig(root).then(
      () => 'none',
      (reason: unknown) => reason,
    );
    expect(isForeseen(error)).toBe(true);
    expect(startSentences(error, 'en').map((sentence) => sentence.split(',')[0])).toEqual([
      'Funnel template bad.yaml',
      'Production calendar bad.yaml',
    ]);
  });
});
