/**
 * A failure with a message for the person who called the command, which names the repair. Exit code
 * 2.
 */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** A call with arguments the command does not accept; its usage is printed as well. */
export class UsageError extends CommandError {
  override name = 'UsageError';
}

/** Ctrl+C at a prompt. */
export class Interruption extends Error {
  override name = 'Interruption';
}
