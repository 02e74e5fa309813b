import type { Socket } from 'node:net';
import type { SmtpFault, SmtpMoment } from './smtp-faults.ts';

/** A message as the sink got it. */
export type AcceptedMail = Readonly<{
  notificationId: string;
  from: string;
  to: readonly string[];
  raw: string;
}>;

/** What a dialogue needs of the sink it belongs to. */
export type SmtpHouse = Readonly<{
  pipelining: boolean;
  auth: Readonly<{ user: string; pass: string }> | null;
  thinks: number;
  faultAt(moment: SmtpMoment): SmtpFault | undefined;
  accept(mail: AcceptedMail): void;
}>;

const END = '\r\n.\r\n';

/** The sink's side of one connection. */
export class SmtpDialogue {
  #unread = '';
  #from = '';
  #to: string[] = [];
  #inBody = false;
  #mute = false;

  constructor(
    readonly socket: Socket,
    readonly house: SmtpHouse,
  ) {
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => this.#hear(chunk.toString('latin1')));
    this.#answer('greeting', '220 sink ESMTP');
  }

  /** True between two messages, when a server may hang up without losing anything. */
  get isIdle(): boolean {
    return this.#from === '' && !this.#inBody;
  }

  #hear(text: string): void {
    this.#unread += text;
    while (!this.#mute) {
      const end = this.#unread.indexOf(this.#inBody ? END : '\r\n');
      if (end < 0) return;
      const said = this.#unread.slice(0, end);
      this.#unread = this.#unread.slice(end + (this.#inBody ? END.length : 2));
      if (this.#inBody) this.#take(said);
      else this.#obey(said);
    }
  }

  #obey(command: string): void {
    const [verb = '', ...rest] = command.split(' ');
    switch (verb.toUpperCase()) {
      case 'EHLO':
        void this.#answer('ehlo', this.#extensions());
        return;
      case 'AUTH':
        void this.#answer(
          'auth',
          this.#isKnown(rest[1] ?? '') ? '235 2.7.0 welcome' : '535 5.7.8 wrong password',
        );
        return;
      case 'MAIL':
        // As strict as Postfix about a client that forgets to end what it has begun.
        if (this.#from !== '') return this.#say('503 5.5.1 nested MAIL command');
        this.#from = command;
        void this.#answer('mail', '250 2.1.0 ok');
        return;
      case 'RCPT':
        if (this.#answer('rcpt', '250 2.1.5 ok')) this.#to.push(/<(.*)>/.exec(command)?.[1] ?? '');
        return;
      case 'DATA':
        if (this.#to.length === 0) this.#say('554 5.5.1 no valid recipients');
        else this.#inBody = this.#answer('data', '354 go on');
        return;
      case 'RSET':
        this.#forget();
        return this.#say('250 2.0.0 ok');
      case 'QUIT':
        this.#say('221 2.0.0 bye');
        this.socket.end();
        return;
      default:
        return this.#say('502 5.5.2 what?');
    }
  }

  #take(body: string): void {
    const head = body.slice(0, body.indexOf('\r\n\r\n'));
    const mail: AcceptedMail = {
      notificationId: /^X-Conveyor-Notification: *(.*)$/im.exec(head)?.[1] ?? '',
      from: /<(.*)>/.exec(this.#from)?.[1] ?? '',
      to: this.#to,
      raw: body.replace(/^\.\./gm, '.'),
    };
    this.#forget();
    const fault = this.house.faultAt('body');
    if (!fault || (fault.does !== 'refuse' && fault.accepting)) this.house.accept(mail);
    const answer = (): boolean => this.#carryOut(fault, '250 2.0.0 accepted');
    if (this.house.thinks > 0) setTimeout(answer, this.house.thinks);
    else answer();
  }

  #forget(): void {
    this.#inBody = false;
    this.#from = '';
    this.#to = [];
  }

  /** True when the sink agreed. */
  #answer(moment: SmtpMoment, agreement: string): boolean {
    return this.#carryOut(this.house.faultAt(moment), agreement);
  }

  #carryOut(fault: SmtpFault | undefined, agreement: string): boolean {
    if (!fault) this.#say(agreement);
    else if (fault.does === 'refuse') this.#say(fault.reply);
    else if (fault.does === 'hang up') this.socket.destroy();
    this.#mute ||= fault !== undefined && fault.does !== 'refuse';
    return fault === undefined;
  }

  #say(reply: string): void {
    this.socket.write(`${reply}\r\n`);
    // RFC 5321: a server that says 421 hangs up.
    if (reply.startsWith('421')) this.socket.end();
  }

  #extensions(): string {
    const extensions = [
      '8BITMIME',
      ...(this.house.pipelining ? ['PIPELINING'] : []),
      ...(this.house.auth ? ['AUTH PLAIN'] : []),
    ];
    return ['sink', ...extensions]
      .map((line, place, all) => `250${place < all.length - 1 ? '-' : ' '}${line}`)
      .join('\r\n');
  }

  #isKnown(credentials: string): boolean {
    const { auth } = this.house;
    return auth !== null && Buffer.from(credentials, 'base64').toString() === `\0${auth.user}\0${auth.pass}`;
  }
}
