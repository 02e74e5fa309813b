import { z } from 'zod';
import type { ConfigFacts, ConfigProblem, ConfigRule } from './config-problem.ts';
import { isReachedByOthers } from './config-rules.ts';
import { configDocs, type VariableDoc } from './config-docs.ts';
import { configSchema } from './config-schema.ts';

const BROKEN_RULE = z.object({
  rule: z.custom<ConfigRule>((rule) => typeof rule === 'string'),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

const UNDOCUMENTED: VariableDoc = { meaning: { en: '', ru: '' }, fallback: null, example: '', secret: true };

/** The documentation of a variable by its name; an unknown one counts as secret, so that it is never echoed. */
export function docOf(variable: string): VariableDoc {
  const schema = Object.entries(configSchema.shape).find(([name]) => name === variable)?.[1];
  return (schema && configDocs.get(schema)) ?? UNDOCUMENTED;
}

/** Says in facts what a schema's issue means. A value of a secret variable is never repeated. */
export function issueProblem(issue: z.core.$ZodIssue, env: Readonly<Record<string, string>>): ConfigProblem {
  const broken = BROKEN_RULE.safeParse(issue.code === 'custom' ? issue.params : undefined);
  if (!broken.success) throw new Error('A setting broke a rule that has no name', { cause: issue });
  const { rule, facts } = broken.data;
  return problem(String(issue.path[0]), rule, facts, env);
}

/** What no single variable can tell. Judged by presence alone, so it is found beside other problems. */
export function crossProblems(env: Readonly<Record<string, string>>): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (env['SMTP_URL'] && !env['MAIL_FROM']) {
    problems.push(problem('MAIL_FROM', 'required_with', { other: 'SMTP_URL' }, env));
  }
  if (env['SLACK_SIGNING_SECRET'] && !env['SLACK_BOT_TOKEN']) {
    problems.push(problem('SLACK_BOT_TOKEN', 'required_with', { other: 'SLACK_SIGNING_SECRET' }, env));
  }
  if (env['WEBHOOK_URL'] && !env['WEBHOOK_SECRET'] && env['WEBHOOK_FORMAT'] !== 'mattermost') {
    problems.push(problem('WEBHOOK_SECRET', 'required_with', { other: 'WEBHOOK_URL' }, env));
  }
  if (env['SECRET_KEYS'] && env['SECRET_KEYS_FILE']) {
    problems.push(problem('SECRET_KEYS_FILE', 'one_alone', { other: 'SECRET_KEYS' }, env));
  }
  // Whoever comes from elsewhere is let in by the name under which the server is known.
  const host = env['HOST'];
  if (host !== undefined && isReachedByOthers(host) && !env['PUBLIC_URL']) {
    problems.push(problem('PUBLIC_URL', 'required_with', { other: 'HOST' }, env));
  }
  problems.push(...signInProblems(env));
  // What is asked in the clear is to be in a network of the own.
  for (const variable of ['WEBHOOK_URL', 'ALERT_WEBHOOK_URL', 'HEARTBEAT_URL']) {
    if (/^http:/i.test(env[variable] ?? '') && !env['OUTGOING_ALLOWED'])
      problems.push(problem(variable, 'https_outside', {}, env));
  }
  // Redis Cluster refuses commands over keys of several slots; the braces keep a queue's keys in one.
  const prefix = env['QUEUE_PREFIX'];
  if (env['REDIS_URL']?.includes(',') && prefix !== undefined && !prefix.startsWith('{')) {
    problems.push(problem('QUEUE_PREFIX', 'hash_tag', {}, env));
  }
  return problems;
}

/** A provider without what it knows us by lets nobody in; neither does a server with neither passwords nor a provider. */
function signInProblems(env: Readonly<Record<string, string>>): ConfigProblem[] {
  const absentWith = (variable: string, other: string): ConfigProblem =>
    problem(variable, 'required_with', { other }, env);
  if (env['OIDC_ISSUER'])
    return ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']
      .filter((name) => !env[name])
      .map((name) => absentWith(name, 'OIDC_ISSUER'));
  const wants = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'].find((name) => env[name]);
  if (wants !== undefined) return [absentWith('OIDC_ISSUER', wants)];
  return env['PASSWORD_SIGN_IN'] === 'no' ? [absentWith('OIDC_ISSUER', 'PASSWORD_SIGN_IN=no')] : [];
}

/**
 * A misspelt setting would silently do nothing. Only our own prefix is watched, the rest belongs to others, and of ours
 * CONVEYOR_TEST_ is what the test suite tells its own processes.
 */
export function unknownVariables(env: Readonly<Record<string, string>>): ConfigProblem[] {
  const known = Object.keys(configSchema.shape).filter((name) => name.startsWith('CONVEYOR_'));
  return Object.keys(env)
    .filter((name) => /^CONVEYOR_(?!TEST_)/.test(name) && !known.includes(name))
    .map((name) => problem(name, 'unknown_variable', { known: known.join(', ') }, env));
}

function problem(
  variable: string,
  rule: ConfigRule,
  facts: ConfigFacts,
  env: Readonly<Record<string, string>>,
): ConfigProblem {
  const { example, secret } = docOf(variable);
  const text = env[variable];
  const got = text === undefined ? null : secret ? '***' : text.slice(0, 80);
  return { variable, rule, facts, example, got };
}
