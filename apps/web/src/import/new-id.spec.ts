import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { newId } from './new-id.ts';

it('an id is a UUID, and no two are the same', () => {
  const ids = Array.from({ length: 100 }, newId);
  expect(ids.filter((id) => z.uuidv4().safeParse(id).success)).toHaveLength(100);
  expect(new Set(ids).size).toBe(100);
});
