import { describe, expect, it } from '@jest/globals';
import { chooseStore } from './settings.ts';

const databaseUrl = 'postgresql://localhost/conveyor';

describe('the store of the queue', () => {
  it('is the PostgreSQL of the product when no Redis is named', () => {
    expect(chooseStore({ redisUrl: undefined, databaseUrl, prefix: '{conveyor}' })).toEqual({
      kind: 'postgres',
      url: databaseUrl,
    });
  });

  it('is the Redis that is named', () => {
    const redisUrl = 'redis://localhost:6379';
    expect(chooseStore({ redisUrl, databaseUrl, prefix: '{a}' })).toEqual({
      kind: 'redis',
      url: redisUrl,
      prefix: '{a}',
    });
  });
});
