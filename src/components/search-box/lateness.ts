/**
 * Milliseconds until space is reserved for a pending answer, and until the box says that it is late. By
 * judgement: a layout shift within half a second of a key press does not surprise the reader (nor does
 * Cumulative Layout Shift count it), a later one does.
 */
const ROOM = 250;
const LATE = 1000;

/** Watches how long an answer takes, even if the query changes in the meantime. */
export class Lateness {
  #makeRoom: () => void;
  #say: () => void;
  #room = 0;
  #late = 0;

  /**
   * @param makeRoom reserves space for the answer
   * @param say says that the answer is late
   */
  constructor(makeRoom: () => void, say: () => void) {
    this.#makeRoom = makeRoom;
    this.#say = say;
  }

  /** Starts the timers, unless they run already. */
  begin(): void {
    this.#room ||= window.setTimeout(this.#makeRoom, ROOM);
    this.#late ||= window.setTimeout(this.#say, LATE);
  }

  /** Notes a first answer, which more may follow: it is no longer late. */
  answered(): void {
    clearTimeout(this.#late);
    this.#late = 0;
  }

  /** Notes that the answer is complete. */
  end(): void {
    this.answered();
    clearTimeout(this.#room);
    this.#room = 0;
  }
}
