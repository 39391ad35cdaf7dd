import { letterPanel } from './letter-panel.ts';
import css from './panel.css?inline';
import type { ReplyFile } from './reply-file.ts';

let open: ReturnType<typeof letterPanel> | undefined;

/**
 * Opens the panel for letters about a message.
 * @param address the URL of the page with the letters, with the message as its anchor
 * @throws if the data of the entry cannot be fetched
 */
export async function openPanel(address: URL): Promise<void> {
  open ??= letterPanel(await load(new URL('../reply.json', address)));
  open(address.hash.slice(1));
}

/** Fetches the data of the entry, and adds the CSS of the panel to the page. */
async function load(address: URL): Promise<ReplyFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return (await response.json()) as ReplyFile;
}
