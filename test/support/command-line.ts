import { textsIn } from '#texts';
import { runCli } from '../../apps/cli/src/run-cli.ts';

/** What a command printed, and its exit code. */
export type CommandRun = Readonly<{ code: number; out: string; err: string }>;

/** Runs a command with these settings, in their language; English when they say none. */
export async function commandLine(
  settings: Readonly<Record<string, string>>,
  ...words: readonly string[]
): Promise<CommandRun> {
  const language = settings['CONVEYOR_LANGUAGE'] === 'ru' ? 'ru' : 'en';
  let [out, err] = ['', ''];
  const code = await runCli(words, {
    environment: { LOG_LEVEL: 'silent', CONVEYOR_LANGUAGE: language, ...settings },
    console: {
      language,
      t: textsIn(language),
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      // Whether a line of progress is written would be a matter of how fast the machine is.
      progress: 'none',
    },
  });
  return { code, out, err };
}
