import { withVisibleControls } from '../../domain/text/visible-controls.ts';

/** A text as a terminal may show it, whoever has written it. */
export function forTerminal(text: string): string {
  return text.split('\n').map(withVisibleControls).join('\n');
}

/** Says what was made for a terminal: it may have colours, and shows nothing from outside as it is. */
export function printStyled(text: string, stream: NodeJS.WritableStream): void {
  stream.write(`${text}\n`);
}

/** Says what a command was asked for. */
export function print(text: string): void {
  console.log(forTerminal(text));
}

/** Says why something is not as it should be. */
export function printError(text: string): void {
  console.error(forTerminal(text));
}
