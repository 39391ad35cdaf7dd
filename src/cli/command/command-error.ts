/** Why a command could not do it, in a sentence for the person at the keyboard that says what to do. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** A command that was called in a way it does not understand. */
export class UsageError extends CommandError {
  override name = 'UsageError';
}

/** The person at the keyboard has asked to stop. */
export class Interruption extends Error {
  override name = 'Interruption';
}
