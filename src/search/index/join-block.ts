import type { IndexBlock, Rest } from './format.ts';

/** Returns the positions of the messages of a divided block on the site: first those of the block, then the others. */
function placesOf(turns: number[]): number[] {
  const places: [number[], number[]] = [[], []];
  let place = 0;
  for (const [turn, length] of turns.entries()) {
    for (let at = 0; at < length; at += 1) places[turn % 2 === 0 ? 0 : 1].push(place++);
  }
  return places.flat();
}

/** Joins the block of a head and its rest. */
export function joinBlock(block: IndexBlock, { lacking, rest, turns }: Rest): IndexBlock {
  const lines = [...block.lines];
  for (const [at, [line]] of (block.lacking ?? []).entries()) lines[line] = lacking[at] ?? '';
  return {
    entries: [...block.entries, ...rest.entries],
    clients: [...block.clients, ...rest.clients],
    shownBy: [...block.shownBy, ...rest.shownBy],
    languages: [...block.languages, ...rest.languages],
    lines: [...lines, ...rest.lines],
    codes: [...block.codes, ...rest.codes],
    ...(rest.forms && { forms: rest.forms }),
    messages: [...block.messages, ...rest.messages],
    places: placesOf(turns),
  };
}
