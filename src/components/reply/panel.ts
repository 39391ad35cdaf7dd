import { letterPanel } from './letter-panel.ts';
import css from './panel.css?inline';
import type { ReplyFile } from './reply-file.ts';

let open: ReturnType<typeof letterPanel> | undefined;

/**
 * Opens the panel that makes letters about a message.
 * @param address where the letters stand without script: their page, and the message as its anchor
 * @throws when what it needs to know cannot be fetched
 */
export async function openPanel(address: URL): Promise<void> {
  open ??= letterPanel(await load(new URL('../reply.json', address)));
  open(address.hash.slice(1));
}

/** Fetches what is known of the entry. The style comes with the code: a page without panel has neither. */
async function load(address: URL): Promise<ReplyFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return (await response.json()) as ReplyFile;
}
