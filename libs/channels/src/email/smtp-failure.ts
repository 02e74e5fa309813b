import type { NodemailerError } from 'nodemailer/lib/errors';

/**
 * The step of the conversation with a mail server. Up to and including `envelope` nothing of the message
 * has left; `data` begins when the server has said 354 and our bytes begin to flow.
 */
export type SmtpPhase = 'connect' | 'login' | 'envelope' | 'data';

/** What nodemailer knows about a failure. */
export type SmtpError = Error &
  Pick<NodemailerError, 'code' | 'originalCode' | 'responseCode' | 'response' | 'command'>;

/** The conversation failed in `phase`; the cause is nodemailer's own error. */
export class SmtpFailure extends Error {
  constructor(
    readonly phase: SmtpPhase,
    override readonly cause: SmtpError,
  ) {
    super(`SMTP failed in ${phase}: ${cause.message}`, { cause });
  }

  /** The server's reply when it refused, 400 to 599; undefined when it said nothing or something out of turn. */
  get reply(): number | undefined {
    const { responseCode } = this.cause;
    return responseCode !== undefined && responseCode >= 400 && responseCode < 600 ? responseCode : undefined;
  }
}
