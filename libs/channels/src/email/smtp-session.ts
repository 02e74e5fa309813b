import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Mime } from './compose-mime.ts';
import { guardedSocket } from './guarded-socket.ts';
import { SmtpFailure, type SmtpError, type SmtpPhase } from './smtp-failure.ts';
import type { SmtpServer } from './smtp-url.ts';

/** How long to wait, in milliseconds. */
export type SmtpTimeouts = Readonly<{
  connect: number;
  greeting: number;
  /** Silence in an open conversation. Short values manufacture duplicates: a slow server accepts and we have gone. */
  silence: number;
}>;

/** Hands over a callback in node's form. */
type Step<T> = (done: (error: SmtpError | null | undefined, result?: T) => void) => void;

/** Undefined where every address may be dialled: then nodemailer does. */
async function dialled(
  { host, port, mayReach }: SmtpServer,
  { connect }: SmtpTimeouts,
): Promise<Socket | undefined> {
  try {
    return mayReach && (await guardedSocket({ host, port, connect }, mayReach));
  } catch (error) {
    throw new SmtpFailure('connect', error instanceof Error ? error : new Error(String(error)));
  }
}

/** One connection to a mail server, used for one message after another. */
export class SmtpSession {
  /** True when it has been idle between two uses: only then can the server have hung up unnoticed. */
  kept = false;
  #alive = true;
  #phase: SmtpPhase = 'connect';
  #refused = false;
  readonly #connection: SMTPConnection;

  private constructor(connection: SMTPConnection) {
    this.#connection = connection;
    // Errors reach whoever waits for the step; an idle connection's error has nobody to tell.
    connection.on('error', () => undefined);
    connection.once('end', () => (this.#alive = false));
  }

  /** Connects, greets, secures and logs in. Rejects with SmtpFailure. */
  static async open(server: SmtpServer, timeouts: SmtpTimeouts): Promise<SmtpSession> {
    const socket = await dialled(server, timeouts);
    const connection = new SMTPConnection({
      ...(socket && { connection: socket }),
      host: server.host,
      port: server.port,
      secure: server.secure,
      requireTLS: server.requireTls,
      ...(server.clientName === null ? {} : { name: server.clientName }),
      tls: { rejectUnauthorized: server.rejectUnauthorized },
      connectionTimeout: timeouts.connect,
      greetingTimeout: timeouts.greeting,
      socketTimeout: timeouts.silence,
    });
    const session = new SmtpSession(connection);
    try {
      await session.#greet(server.auth);
    } catch (error) {
      connection.close();
      throw error;
    }
    return session;
  }

  /** False once either side has hung up. */
  get alive(): boolean {
    return this.#alive;
  }

  /** Sends a message once; the id the server gave it, if it gave one in a known form. Rejects with SmtpFailure. */
  async send({ from, to, raw }: Mime): Promise<string | undefined> {
    this.#phase = 'envelope';
    this.#refused = false;
    const readFrom = (): void => void (this.#phase = 'data');
    // nodemailer first reads from the body when the server has answered DATA with 354, so the first read
    // is the border between what can be repeated and what can't.
    const body = new Readable({
      read() {
        readFrom();
        this.push(raw);
        this.push(null);
      },
    });
    const sent = await this.#step<{ serverMessageId?: string | undefined }>((done) =>
      this.#connection.send({ from, to: [to], size: raw.length }, body, done),
    );
    return sent?.serverMessageId;
  }

  /** Makes it ready for the next message, after a refusal too; rejects with SmtpFailure when it does not answer. */
  async reset(): Promise<void> {
    if (this.#refused) await this.probe();
    this.#refused = false;
  }

  /** Asks the server whether it is there, changing nothing. Rejects with SmtpFailure. */
  async probe(): Promise<void> {
    this.#phase = 'envelope';
    await this.#step((done) => this.#connection.reset(done));
  }

  /** Says goodbye and hangs up. */
  quit(): void {
    if (this.#alive) this.#connection.quit();
    this.#connection.close();
  }

  async #greet(auth: SmtpServer['auth']): Promise<void> {
    await this.#step((done) => this.#connection.connect(done));
    if (!auth || !this.#connection.allowsAuth) return;
    this.#phase = 'login';
    await this.#step((done) => this.#connection.login({ ...auth }, done));
  }

  /** Waits for one step, or for the end of the connection: nodemailer does not call back in every case of that. */
  async #step<T>(start: Step<T>): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      const fail = (error: SmtpError): void => {
        this.#refused = true;
        this.#connection.off('end', ended);
        reject(new SmtpFailure(this.#phase, error));
      };
      // A turn later, because nodemailer reports the end before the error that led to it.
      const ended = (): void => void setImmediate(fail, new Error('The connection ended without an answer.'));
      this.#connection.once('error', fail);
      this.#connection.once('end', ended);
      start((error, result) => {
        this.#connection.off('error', fail);
        this.#connection.off('end', ended);
        if (error) fail(error);
        else resolve(result);
      });
    });
  }
}
