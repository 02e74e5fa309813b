import type { EntitySchema } from 'typeorm';

/** Every table as TypeORM maps it. */
export const tables: readonly EntitySchema[] = [];
