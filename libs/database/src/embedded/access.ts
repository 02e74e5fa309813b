import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.ts';

const ACCESS = z.object({ password: z.string().min(1), port: z.int().min(0).max(65_535) });

/** How to get in. Port 0: none was chosen yet. */
export type Access = Readonly<z.infer<typeof ACCESS>>;

export const USER = 'conveyor';
export const DATABASE = 'conveyor';

export function newAccess(): Access {
  return { password: randomBytes(24).toString('base64url'), port: 0 };
}

/** Reads port and password. Throws PASSWORD_LOST when the file is missing or doesn't hold them. */
export async function readAccess(file: string): Promise<Access> {
  try {
    return ACCESS.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    if (cause instanceof z.ZodError || cause instanceof SyntaxError || systemCode(cause) === 'ENOENT') {
      throw new EmbeddedPostgresError({ code: 'PASSWORD_LOST', facts: { file } }, { cause });
    }
    throw cause;
  }
}

/** Writes beside and renames, so that a crash leaves the old file or the new one. */
export async function writeAccess(file: string, access: Access): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(access)}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
}

/** Without TLS, whatever PGSSLMODE says: the connection never leaves this machine. */
export function urlOf({ password, port }: Access, database = DATABASE): string {
  return `postgres://${USER}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
}
