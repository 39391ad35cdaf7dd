/**
 * Milliseconds until room is made for an answer that is not there yet, and until the box says that it is
 * late. What moves within half a second of a key is no surprise to the reader; what moves later is.
 */
const ROOM = 250;
const LATE = 1000;

/** Watches how long an answer takes, however often the question changes meanwhile. */
export class Lateness {
  #makeRoom: () => void;
  #say: () => void;
  #room = 0;
  #late = 0;

  /**
   * @param makeRoom makes room for what comes later
   * @param say says that the answer is late, once
   */
  constructor(makeRoom: () => void, say: () => void) {
    this.#makeRoom = makeRoom;
    this.#say = say;
  }

  begin(): void {
    this.#room ||= window.setTimeout(this.#makeRoom, ROOM);
    this.#late ||= window.setTimeout(this.#say, LATE);
  }

  /** Takes note of an answer that others may follow. */
  answered(): void {
    clearTimeout(this.#late);
    this.#late = 0;
  }

  end(): void {
    this.answered();
    clearTimeout(this.#room);
    this.#room = 0;
  }
}
