/**
 * Handles the keys that move the focus: Down from the end of the text to the first answer, Up and Down
 * between answers, Escape back to the box. Escape in the box empties it.
 */
export function moveThrough(
  event: KeyboardEvent,
  area: HTMLTextAreaElement,
  list: HTMLElement,
): void {
  if (event.isComposing) return;
  const links = [...list.querySelectorAll<HTMLElement>('.ef-answer h3 a, .ef-answer-pages a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const inBox = document.activeElement === area;
  const atEnd = inBox && area.selectionStart === area.value.length;
  let next: HTMLElement | undefined;
  if (event.key === 'ArrowDown' && (atEnd || at >= 0)) next = links[at + 1];
  else if (event.key === 'ArrowUp' && at >= 0) next = links[at - 1] ?? area;
  else if (event.key === 'Escape' && at >= 0) next = area;
  else if (event.key === 'Escape' && inBox && area.value !== '') {
    area.value = '';
    area.dispatchEvent(new InputEvent('input'));
    next = area;
  }
  if (!next) return;
  event.preventDefault();
  next.focus();
}
