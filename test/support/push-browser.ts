import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** What a browser hands over of its subscription. */
export type Subscribed = Readonly<{ endpoint: string; keys: { p256dh: string; auth: string } }>;

// RFC 8188: sixteen bytes of salt, four of the size of a record, one of the length of the key that follows.
const SALT = 16;
const HEAD = SALT + 5;
const TAG = 16;

/** The half of a browser that subscribes and reads what is sent to it, by RFC 8291 and with nothing of the sender's. */
export class PushBrowser {
  readonly #ecdh = createECDH('prime256v1');
  readonly #auth = randomBytes(16);

  constructor(readonly endpoint: string) {
    this.#ecdh.generateKeys();
  }

  get subscription(): Subscribed {
    const p256dh = this.#ecdh.getPublicKey().toString('base64url');
    return { endpoint: this.endpoint, keys: { p256dh, auth: this.#auth.toString('base64url') } };
  }

  /** What stands in a message; throws when it is not for this browser, or was altered. */
  read(body: Buffer): string {
    const [salt, length] = [body.subarray(0, SALT), body.readUInt8(SALT + 4)];
    const sender = body.subarray(HEAD, HEAD + length);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.#ecdh.getPublicKey(), sender]);
    const shared = derive(this.#ecdh.computeSecret(sender), this.#auth, info, 32);
    const key = derive(shared, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
    const nonce = derive(shared, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
    const decipher = createDecipheriv('aes-128-gcm', key, nonce);
    decipher.setAuthTag(body.subarray(-TAG));
    const padded = Buffer.concat([decipher.update(body.subarray(HEAD + length, -TAG)), decipher.final()]);
    // The last record ends with a two, and zeros behind it.
    return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8');
  }
}

function derive(secret: Buffer, salt: Buffer, info: Buffer, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, bytes));
}
