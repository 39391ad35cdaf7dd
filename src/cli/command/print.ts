import { withVisibleControls } from '../../domain/text/visible-controls.ts';

/** Escapes the control characters of a text, so that foreign content cannot control the terminal. */
export function escapeForTerminal(text: string): string {
  return text.split('\n').map(withVisibleControls).join('\n');
}

/** Prints a text with colours. Foreign content in it must have been escaped already. */
export function printStyled(text: string, stream: NodeJS.WritableStream): void {
  stream.write(`${text}\n`);
}

/** Prints a text to standard output, with control characters escaped. */
export function print(text: string): void {
  console.log(escapeForTerminal(text));
}

/** Prints a text to standard error, with control characters escaped. */
export function printError(text: string): void {
  console.error(escapeForTerminal(text));
}
