/** A rendered line of text on a page. */
export interface VisibleLine {
  text: string;
  /** Whether all of it is a button or a link. */
  control: boolean;
  /** The elements around it from the inside out: tags, and ids with `#`. */
  within: string[];
}

/**
 * Lists the visible lines of a page in reading order, including those of shadow trees. Runs in the
 * page, without its scope.
 */
export function visibleLines(): VisibleLine[] {
  const lines: VisibleLine[] = [];
  let text = '';
  let spoken = 0;
  let within: string[] = [];

  const flush = () => {
    // As CSS collapses white space; a no-break space is an ordinary character.
    const clean = text.replace(/[ \t\n\r\f]+/g, ' ').trim();
    // A line is a control if controls contain all of its text.
    const letters = clean.replace(/\s/g, '').length;
    if (clean) lines.push({ text: clean, control: spoken >= letters, within });
    text = '';
    spoken = 0;
    within = [];
  };
  const around = (element: Element | null): string[] => {
    const names: string[] = [];
    for (let one = element; one; one = parentOf(one)) {
      names.push(one.localName, ...(one.id ? [`#${one.id}`] : []));
    }
    return names;
  };
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const isControl = (element: Element | null): boolean =>
    around(element).some((name) => ['a', 'button', 'moz-button'].includes(name));
  const add = (words: string, element: Element | null) => {
    if (!words.trim()) {
      text += ' ';
      return;
    }
    if (within.length === 0) within = around(element);
    const capitals = element && getComputedStyle(element).textTransform === 'uppercase';
    text += capitals ? words.toUpperCase() : words;
    if (isControl(element)) spoken += words.replace(/\s/g, '').length;
  };
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      add(node.textContent ?? '', node.parentElement);
      return;
    }
    if (!(node instanceof Element)) return;
    if (['script', 'style', 'template', 'title', 'link', 'meta'].includes(node.localName)) return;
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    if (node.localName === 'br') {
      flush();
      return;
    }
    const inline = style.display === 'inline' || style.display === 'contents';
    if (!inline) flush();
    const assigned = node.localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
    for (const child of assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes) {
      walk(child);
    }
    if (!inline) flush();
  };
  walk(document.body);
  flush();
  return lines;
}
