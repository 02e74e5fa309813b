import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { repositoryCopy, type RepositoryCopy } from '../support/repository-copy.ts';
import { runTool } from '../support/run-tool.ts';

type Case = Readonly<{ rule: string; file: string; code: string; says?: string }>;

const lines = (count: number): string =>
  Array.from({ length: count }, (_, at) => `export const v${at} = ${at};`).join('\n');
const body = (count: number): string => `export function f(): void {\n${'  f();\n'.repeat(count)}}`;
const controller = (parameter: string): string =>
  `declare const Body: Function; export class A { m(${parameter} body: unknown): unknown { return body; } }`;

/** One bad snippet a line, the rule that must see it, and a piece of what the person reads. */
const CASES: readonly Case[] = [
  {
    rule: 'typescript(no-floating-promises)',
    file: 'libs/queue/src/a.ts',
    code: 'declare function f(): Promise<void>; export function g(): void { f(); }',
  },
  {
    rule: 'typescript(no-misused-promises)',
    file: 'libs/queue/src/b.ts',
    code: 'declare function f(): Promise<boolean>; export function g(): number { if (f()) return 1; return 2; }',
  },
  {
    rule: 'typescript(await-thenable)',
    file: 'libs/queue/src/c.ts',
    code: 'export async function g(): Promise<void> { await 1; }',
  },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    file: 'libs/queue/src/d.ts',
    code: "export function g(a: 'x' | 'y'): void { switch (a) { case 'x': g(a); } }",
  },
  {
    rule: 'typescript(only-throw-error)',
    file: 'libs/queue/src/e.ts',
    code: "export function g(): void { throw 'no'; }",
  },
  { rule: 'typescript(no-explicit-any)', file: 'libs/queue/src/f.ts', code: 'export const a: any = 1;' },
  {
    rule: 'typescript(no-non-null-assertion)',
    file: 'libs/queue/src/g.ts',
    code: 'export const g = (a: string | undefined): string => a!;',
  },
  {
    rule: 'typescript(ban-ts-comment)',
    file: 'libs/queue/src/h.ts',
    code: '// @ts-ignore\nexport const a = 1;',
  },
  { rule: 'import(no-default-export)', file: 'libs/queue/src/i.ts', code: 'export default 1;' },
  {
    rule: 'import(no-cycle)',
    file: 'libs/queue/src/j.ts',
    code: "import { k } from './k.ts'; export const j = (): unknown => k;",
  },
  {
    rule: 'eslint(eqeqeq)',
    file: 'libs/queue/src/l.ts',
    code: 'export const g = (a: number): boolean => a == 1;',
  },
  { rule: 'eslint(no-console)', file: 'libs/queue/src/m.ts', code: "console.log('x');" },
  {
    rule: 'eslint(no-warning-comments)',
    file: 'libs/queue/src/n.ts',
    code: '// TODO later\nexport const a = 1;',
  },
  { rule: 'eslint(max-lines)', file: 'libs/queue/src/o.ts', code: lines(251) },
  { rule: 'eslint(max-lines-per-function)', file: 'libs/queue/src/p.ts', code: body(61) },
  {
    rule: 'eslint(no-restricted-imports)',
    file: 'libs/queue/src/q.ts',
    code: "import { forwardRef } from '@nestjs/common'; export const a = forwardRef;",
    says: 'move what they share',
  },
  {
    rule: 'eslint(no-restricted-imports)',
    file: 'libs/queue/src/r.ts',
    code: "import { env } from 'node:process'; export const a = env;",
    says: 'Ask libs/platform',
  },
  {
    rule: 'eslint(no-restricted-properties)',
    file: 'libs/queue/src/s.ts',
    code: "export const a = process.env['PORT'];",
    says: 'Ask libs/platform',
  },
  {
    rule: 'eslint(no-restricted-properties)',
    file: 'apps/api/src/s.ts',
    code: 'export const { env } = process;',
    says: 'Ask libs/platform',
  },
  {
    rule: 'eslint(no-restricted-globals)',
    file: 'libs/conveyor/src/a.ts',
    code: 'export const now = (): number => Date.now();',
    says: 'take the moment as an argument',
  },
  {
    rule: 'eslint(no-restricted-globals)',
    file: 'libs/conveyor/src/b.ts',
    code: 'export const p = process.pid;',
    says: 'as an argument',
  },
  {
    rule: 'eslint(no-restricted-globals)',
    file: 'libs/conveyor/src/c.ts',
    code: 'setTimeout(() => undefined, 1);',
    says: 'the caller waits',
  },
  {
    rule: 'eslint(no-restricted-properties)',
    file: 'libs/conveyor/src/d.ts',
    code: 'export const r = (): number => Math.random();',
    says: 'take the random value',
  },
  {
    rule: 'eslint(no-restricted-imports)',
    file: 'libs/conveyor/src/e.ts',
    code: "import { join } from 'node:path'; export const j = join;",
    says: 'values in, values out',
  },
  {
    rule: 'eslint(no-restricted-globals)',
    file: 'libs/contracts/src/a.ts',
    code: 'export const now = (): Date => new Date();',
    says: 'take the moment as an argument',
  },
  {
    rule: 'eslint(no-restricted-properties)',
    file: 'libs/texts/src/a.ts',
    code: 'export const now = (): number => Date.now();',
    says: 'for Intl alone',
  },
  {
    rule: 'typescript(consistent-type-imports)',
    file: 'libs/conveyor/src/f.ts',
    code: "import { T } from './t.ts'; export const a = (t: T): T => t;",
  },
  {
    rule: 'eslint(no-restricted-globals)',
    file: 'libs/queue/src/a.spec.ts',
    code: 'setTimeout(() => undefined, 1);',
    says: 'A test never sleeps',
  },
  {
    rule: 'eslint(no-restricted-imports)',
    file: 'test/e2e/a.e2e-spec.ts',
    code: "import { setTimeout } from 'node:timers/promises'; await setTimeout(5);",
    says: 'A test never sleeps',
  },
  {
    rule: 'jest(no-focused-tests)',
    file: 'libs/queue/src/b.spec.ts',
    code: "import { it } from '@jest/globals'; it.only('x', () => undefined);",
  },
  {
    rule: 'house(no-enum)',
    file: 'libs/queue/src/t.ts',
    code: 'export enum A { B }',
    says: 'Write a union of strings',
  },
  {
    rule: 'house(no-export-all)',
    file: 'libs/queue/src/u.ts',
    code: "export * from './t.ts';",
    says: 'Name what you export',
  },
  {
    rule: 'house(no-double-cast)',
    file: 'libs/queue/src/v.ts',
    code: 'export const a = 1 as unknown as string;',
    says: 'Parse the value',
  },
  {
    rule: 'house(no-empty-words)',
    file: 'libs/queue/src/w.ts',
    code: 'export class LeadManager { a = 1; }',
    says: '"LeadManager" says nothing',
  },
  {
    rule: 'house(no-empty-words)',
    file: 'libs/queue/src/lead-utils.ts',
    code: 'export const a = 1;',
    says: '"lead-utils.ts" says nothing',
  },
  {
    rule: 'house(few-parameters)',
    file: 'libs/queue/src/x.ts',
    code: 'export const f = (a: 1, b: 2, c: 3, d: 4, e: 5): unknown => [a, b, c, d, e];',
    says: '5 parameters',
  },
  {
    rule: 'house(few-parameters)',
    file: 'libs/queue/src/y.ts',
    code: 'export class A { constructor(readonly a: 1, readonly b: 2, readonly c: 3, readonly d: 4, readonly e: 5, readonly f: 6) {} }',
    says: 'split a class',
  },
  {
    rule: 'house(validated-input)',
    file: 'apps/api/src/a.controller.ts',
    code: controller('@Body()'),
    says: '@Body({ schema: ... })',
  },
  {
    rule: 'house(validated-input)',
    file: 'apps/api/src/b.controller.ts',
    code: controller("@Body('name')"),
    says: '@Body({ schema: ... })',
  },
];

/** Snippets that are right where they are, though one of the rules would refuse them elsewhere. */
const ALLOWED: Readonly<Record<string, string>> = {
  'libs/platform/src/config.ts': "export const port = process.env['PORT'];\n",
  'libs/texts/src/format.ts':
    "export const year = (at: number): string => Intl.DateTimeFormat('en').format(new Date(at));\n",
  'libs/queue/src/five.ts':
    'export class A { constructor(readonly a: 1, readonly b: 2, readonly c: 3, readonly d: 4, readonly e: 5) {} }\n',
  'libs/queue/src/injected.ts':
    "import { Logger } from '@nestjs/common';\nexport class A { constructor(readonly logger: Logger) {} }\n",
  'apps/api/src/c.controller.ts': `${controller('@Body({ schema: {} })')}\n`,
  'test/support/pause.ts': 'export const pause = (): unknown => setTimeout(() => undefined, 1);\n',
};

const Found = z.object({
  diagnostics: z.array(
    z.object({ code: z.string(), filename: z.string(), message: z.string(), help: z.string().optional() }),
  ),
});

describe('the rules of the house', () => {
  let copy: RepositoryCopy | undefined;
  let found: z.infer<typeof Found>['diagnostics'];

  beforeAll(async () => {
    copy = await repositoryCopy({
      'libs/queue/src/k.ts': "import { j } from './j.ts'; export const k = (): unknown => j;\n",
      'libs/conveyor/src/t.ts': 'export type T = 1;\n',
      ...ALLOWED,
      ...Object.fromEntries(CASES.map(({ file, code }) => [file, `${code}\n`])),
    });
    found = Found.parse(
      JSON.parse(await runTool(copy.folder, 'oxlint/bin/oxlint', ['-f', 'json', 'apps', 'libs', 'test'])),
    ).diagnostics;
  });
  afterAll(async () => copy?.remove());

  it.each(CASES)('$rule sees what is wrong in $file', ({ rule, file, says = '' }) => {
    const seen = found.filter(({ code, filename }) => filename === file && code === rule);
    expect(seen.map(({ message, help = '' }) => `${message} ${help}`)).toContainEqual(
      expect.stringContaining(says),
    );
  });

  it.each(Object.keys(ALLOWED))('leaves %s alone', (file) => {
    expect(found.filter(({ filename }) => filename === file)).toEqual([]);
  });
});
