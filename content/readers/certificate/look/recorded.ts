import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/** The most that is kept of what came. By judgement: what is sent in clear text is far shorter. */
const MOST = 256 * 1024;

/** A connection that keeps what comes in, so that the beginning can be read whatever becomes of the handshake. */
export class Recorded extends Duplex {
  readonly #socket: Socket;
  readonly #chunks: Uint8Array[] = [];
  #size = 0;
  /** Whether the connection broke, and was not closed. */
  broken = false;

  constructor(socket: Socket) {
    super();
    this.#socket = socket;
    socket
      .on('data', (chunk: Buffer) => {
        if (this.#size < MOST) this.#chunks.push(chunk);
        this.#size += chunk.length;
        if (!this.push(chunk)) socket.pause();
      })
      .on('end', () => this.push(null))
      .on('error', (error) => {
        this.broken = true;
        this.destroy(error);
      });
  }

  /** What has come in so far. */
  get received(): Uint8Array {
    return Buffer.concat(this.#chunks);
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(
    chunk: Uint8Array,
    _encoding: string,
    done: (error?: Error | null) => void,
  ): void {
    this.#socket.write(chunk, done);
  }

  override _final(done: () => void): void {
    this.#socket.end(done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }
}
