import process from 'node:process';
import { globalCache } from '../reader/source/global-cache.ts';

/** What a project says of its site in `astro.config.mjs`. Paths are relative to the project. */
export interface SiteOptions {
  /** The content tree; `content` if left out. The variable `CONTENT_DIR` has the last word. */
  content?: string;
  /** Whether entries show their earlier revisions; what `site.yaml` says if left out. */
  history?: boolean;
  /** Whether browsers keep the search and the visited pages; what `site.yaml` says if left out. */
  offline?: boolean;
  /**
   * Style sheets of your own, which stand behind those of all pages: `['./src/own.css']`. A rule against a
   * part of some pages has to be more specific than ours.
   */
  customCss?: string[];
  /** Components of your own by the name of the one each replaces: `{ Footer: './src/Footer.astro' }`. */
  components?: Record<string, string>;
}

const shelf = globalCache<{ options: SiteOptions }>('options');

/** Records what the configuration says, for this whole process. */
export function setOptions(options: SiteOptions): void {
  shelf.options = options;
}

/** What the configuration says; nothing where there is none. */
export function siteOptions(): SiteOptions {
  return shelf.options ?? {};
}

/** The content tree this run is about. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] ?? siteOptions().content ?? 'content';
}
