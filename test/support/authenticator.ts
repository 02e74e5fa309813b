import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

type Page = Readonly<{ origin: string; rpId: string }>;

/** Somebody is there, and has shown to the device that it is he. */
const PRESENT_AND_VERIFIED = 0b0000_0101;
const HAS_CREDENTIAL = 0b0100_0000;

/** A device with one passkey, as a browser shows it to a page: WebAuthn without attestation, ES256. */
export class Authenticator {
  readonly id = randomBytes(16).toString('base64url');
  private readonly privateKey: KeyObject;
  private readonly coordinates: readonly [Buffer, Buffer];
  private counter = 0;

  constructor(private readonly page: Page) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.privateKey = privateKey;
    this.coordinates = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  }

  /** What it answers to who wants to add it. */
  create(challenge: string) {
    const [x, y] = this.coordinates;
    const key = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(x)],
      [-3, new Uint8Array(y)],
    ]);
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, id, isoCBOR.encode(key)]);
    const authData = Buffer.concat([this.head(PRESENT_AND_VERIFIED | HAS_CREDENTIAL), credential]);
    const attestation = new Map<string, string | Map<string, string> | Uint8Array>([
      ['fmt', 'none'],
      ['attStmt', new Map<string, string>()],
      ['authData', new Uint8Array(authData)],
    ]);
    return {
      id: this.id,
      type: 'public-key',
      response: {
        clientDataJSON: this.clientData('webauthn.create', challenge),
        attestationObject: Buffer.from(isoCBOR.encode(attestation)).toString('base64url'),
      },
    };
  }

  /** What it answers to whom somebody wants to come in to by it. */
  get(challenge: string, { verified = true, origin = this.page.origin } = {}) {
    this.counter += 1;
    const authenticatorData = this.head(verified ? PRESENT_AND_VERIFIED : 1);
    const clientDataJSON = this.clientData('webauthn.get', challenge, origin);
    const signed = Buffer.concat([authenticatorData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    return {
      id: this.id,
      type: 'public-key',
      response: {
        clientDataJSON,
        authenticatorData: authenticatorData.toString('base64url'),
        signature: sign('sha256', signed, this.privateKey).toString('base64url'),
        userHandle: null,
      },
    };
  }

  private head(flags: number): Buffer {
    const counted = Buffer.alloc(4);
    counted.writeUInt32BE(this.counter);
    return Buffer.concat([sha256(Buffer.from(this.page.rpId)), Buffer.from([flags]), counted]);
  }

  private clientData(type: string, challenge: string, origin = this.page.origin): string {
    const said = { type, challenge, origin, crossOrigin: false };
    return Buffer.from(JSON.stringify(said)).toString('base64url');
  }
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
