import { localize } from '../../domain/library/message-text.ts';
import { detectClient } from '../message-tabs/detect-client.ts';
import type { ReplyFile } from './reply-file.ts';

/** What a browser says of itself; `userAgentData` is not in every one. */
export interface BrowserFacts {
  userAgent: string;
  userAgentData?: { brands: { brand: string; version: string }[]; platform: string };
}

/** A made-up brand, which browsers send so that nobody relies on the list: `Not/A)Brand`. */
const MADE_UP = /not.?a.?brand/i;

/** The browser, its major version and its platform, in plain words; else its user agent string. */
export function detectBrowser(
  { userAgent, userAgentData }: BrowserFacts,
  detections: ReplyFile['detections'],
  locale: string,
): string {
  const brands = userAgentData?.brands.filter(({ brand }) => !MADE_UP.test(brand)) ?? [];
  if (userAgentData && brands.length > 0) {
    const names = brands.map(({ brand, version }) => `${brand} ${version}`);
    return withSystem(names.join(', '), userAgentData.platform);
  }
  const known = detectClient(userAgent, detections);
  const own = detections.find(({ client }) => client === known);
  if (!own) return userAgent;
  const system = /\(([^)]*)\)/.exec(userAgent)?.[1]?.replace(/; rv:[\d.]+/, '') ?? '';
  return withSystem(`${localize(own.name, locale)} ${versionIn(userAgent, own)}`.trim(), system);
}

/** The number after the first mark of a client, where that mark is a name before a version: `Name/`. */
function versionIn(userAgent: string, { includes: [mark = ''] }: { includes: string[] }): string {
  if (!mark.endsWith('/')) return '';
  const after = userAgent.slice(userAgent.indexOf(mark) + mark.length);
  return /^\d+/.exec(after)?.[0] ?? '';
}

function withSystem(name: string, system: string): string {
  return system === '' ? name : `${name} (${system})`;
}
