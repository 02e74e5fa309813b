import { Cluster, type Redis } from 'ioredis';
import { QueueError } from './errors.ts';
import { connectRedis, type RedisClient } from './redis-client.ts';
import { OPEN_TIMEOUT_MS } from './settings.ts';
import { within } from './timeout.ts';

/** What was found out about a Redis that may be used. */
export interface RedisCheck {
  /** Undefined when the server does not tell. */
  readonly policy: string | undefined;
  readonly warnings: readonly string[];
}

/**
 * Refuses a Redis (each node of a cluster) that does not answer or that may throw jobs away to free memory.
 *
 * @throws QueueError QUEUE_STORE_UNREACHABLE within ten seconds, QUEUE_STORE_EVICTS
 */
export async function checkRedis(url: string, timeoutMs: number = OPEN_TIMEOUT_MS): Promise<RedisCheck> {
  const client = connectRedis(url, { lazyConnect: true, maxRetriesPerRequest: 1, retryStrategy: () => null });
  let lastError: unknown;
  client.on('error', (error) => {
    lastError = error;
  });
  const unreachable = (cause: unknown): QueueError =>
    new QueueError('QUEUE_STORE_UNREACHABLE', { store: 'redis', withinMs: timeoutMs }, { cause });
  try {
    return await within(checkNodes(client), timeoutMs, () => unreachable(lastError));
  } catch (error) {
    throw error instanceof QueueError ? error : unreachable(lastError ?? error);
  } finally {
    client.disconnect();
  }
}

async function checkNodes(client: RedisClient): Promise<RedisCheck> {
  await client.ping();
  const nodes = client instanceof Cluster ? client.nodes('master') : [client];
  let result: RedisCheck = { policy: undefined, warnings: [] };
  for (const node of nodes) {
    result = await checkNode(node);
    if (result.policy !== undefined && result.policy !== 'noeviction') {
      const { host = 'localhost', port = 6379 } = node.options;
      throw new QueueError('QUEUE_STORE_EVICTS', { policy: result.policy, node: `${host}:${port}` });
    }
  }
  return result;
}

async function checkNode(node: Redis): Promise<RedisCheck> {
  const policy = (await policyFromInfo(node)) ?? (await policyFromConfig(node));
  const warnings =
    policy === undefined
      ? ['Redis does not tell its maxmemory-policy; make sure that it is noeviction, or jobs may be dropped']
      : [];
  return { policy, warnings };
}

// Managed services refuse the one or the other command; a refusal is an answer, so only a lost connection is an error.
async function policyFromInfo(node: Redis): Promise<string | undefined> {
  const memory = await node.info('memory').catch(unlessRefused);
  return memory === undefined ? undefined : /^maxmemory_policy:(\S+)/m.exec(memory)?.[1];
}

async function policyFromConfig(node: Redis): Promise<string | undefined> {
  const answer = await node.config('GET', 'maxmemory-policy').catch(unlessRefused);
  return Array.isArray(answer) && typeof answer[1] === 'string' ? answer[1] : undefined;
}

function unlessRefused(error: unknown): undefined {
  if (error instanceof Error && error.name === 'ReplyError') return undefined;
  throw error;
}
