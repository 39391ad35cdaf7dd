import { letterPanel, type LetterPanel } from './letter-panel.ts';
import css from './panel.css?inline';
import type { ReplyFile } from './reply-file.ts';

/** The panel of the page, and the file it was made from. There is one at a time. */
let current: { file: string; panel: LetterPanel } | undefined;

/**
 * Opens the panel for letters about a message.
 * @param address the URL of the page with the letters, with the message as its anchor
 * @param host the visitor’s own host name
 * @throws if the data of the entry cannot be fetched
 */
export async function openPanel(address: URL, host?: string): Promise<void> {
  const panel = await panelOf(address);
  panel.open(address.hash.slice(1), host);
}

/**
 * Copies the letter about a message, with the options chosen last.
 * @param button where it is shown whether that worked, which is returned, too
 * @throws if the data of the entry cannot be fetched
 */
export async function copyLetter(
  address: URL,
  button: HTMLElement,
  host?: string,
): Promise<boolean> {
  const panel = await panelOf(address);
  return panel.copy(address.hash.slice(1), host, button);
}

async function panelOf(address: URL): Promise<LetterPanel> {
  const file = new URL('../reply.json', address).href;
  if (current?.file === file) return current.panel;
  const data = await load(file);
  if (current) current.panel.remove();
  else addStyles();
  const panel = letterPanel(data);
  current = { file, panel };
  return panel;
}

async function load(file: string): Promise<ReplyFile> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as ReplyFile;
}

/** Adds the CSS of the panel to the page. */
function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
