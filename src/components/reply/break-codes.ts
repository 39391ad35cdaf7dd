import { codeBreaks } from '../../domain/text/code-breaks.ts';

/** Lets lines end within the long codes in a part of a page, also where a code is marked in part; returns it. */
export function breakCodes<Part extends Node>(part: Part): Part {
  const breaks = codeBreaks(part.textContent ?? '');
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let at = 0;
  while (breaks.length > 0 && texts.nextNode()) {
    const text = texts.currentNode as Text;
    const end = at + text.length;
    if ((breaks[0] ?? end) < end) {
      const rest = text.splitText((breaks.shift() ?? at) - at);
      rest.before(document.createElement('wbr'));
      at += text.length;
    } else at = end;
  }
  return part;
}
