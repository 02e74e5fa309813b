import type { MayReach } from './guarded-socket.ts';

/** A mail server and how to speak to it. */
export type SmtpServer = Readonly<{
  host: string;
  port: number;
  /** TLS from the first byte (`smtps:`); otherwise STARTTLS where the server offers it. */
  secure: boolean;
  /** Refuse to go on without STARTTLS. */
  requireTls: boolean;
  /** False only for a server with a certificate of its own making. */
  rejectUnauthorized: boolean;
  /** How we introduce ourselves in EHLO; the machine's name when null. */
  clientName: string | null;
  auth: Readonly<{ user: string; pass: string }> | null;
  /** Which addresses its name may lead to; all when absent. */
  mayReach?: MayReach;
}>;

const OPTIONS = ['requireTLS', 'tls.rejectUnauthorized', 'name'];

/**
 * Reads `smtp://user:password@host:587?requireTLS=true`. Query options as in nodemailer's own URLs:
 * `requireTLS`, `tls.rejectUnauthorized` (both true or false) and `name`. Throws an Error that names
 * everything that is wrong; the password is never part of it.
 */
export function smtpServerOf(text: string): SmtpServer {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw new Error("The mail server must be a URL such as 'smtp://user:password@mail.example.com:587'.");
  }
  const problems = problemsOf(url);
  if (problems.length > 0) throw new Error(`The mail server's URL is wrong: ${problems.join(' ')}`);
  const secure = url.protocol === 'smtps:';
  return {
    // An IPv6 address stands in brackets in a URL and without them everywhere else.
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTls: url.searchParams.get('requireTLS') === 'true',
    rejectUnauthorized: url.searchParams.get('tls.rejectUnauthorized') !== 'false',
    clientName: url.searchParams.get('name'),
    auth: url.username === '' ? null : { user: decoded(url.username), pass: decoded(url.password) },
  };
}

function problemsOf(url: URL): string[] {
  const problems: string[] = [];
  if ((url.username === '') !== (url.password === '')) {
    problems.push('A user and a password come together or not at all.');
  }
  for (const [name, value] of url.searchParams) {
    if (!OPTIONS.includes(name)) problems.push(`There is no option '${name}', only ${OPTIONS.join(', ')}.`);
    else if (name !== 'name' && value !== 'true' && value !== 'false') {
      problems.push(`The option '${name}' must be true or false, not '${value}'.`);
    }
  }
  return problems;
}

/** A password with a bare per cent sign is meant as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
