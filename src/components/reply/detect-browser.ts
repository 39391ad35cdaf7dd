import { localize } from '../../domain/library/message-text.ts';
import { detectClient } from '../../domain/library/detect-client.ts';
import type { ReplyFile } from './reply-file.ts';

/** The part of `navigator` that names the browser; not every one has `userAgentData`. */
export interface BrowserFacts {
  userAgent: string;
  userAgentData?: { brands: { brand: string; version: string }[]; platform: string };
}

/** The made-up brand that Chromium adds so that nothing relies on the list: `Not/A)Brand`. */
const MADE_UP = /not.?a.?brand/i;

/** Names the browser, its major version and its platform; falls back to the user agent string. */
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
  const detected = detectClient(userAgent, detections);
  const own = detections.find(({ client }) => client === detected);
  if (!own) return userAgent;
  const system = /\(([^)]*)\)/.exec(userAgent)?.[1]?.replace(/; rv:[\d.]+/, '') ?? '';
  return withSystem(`${localize(own.name, locale)} ${versionIn(userAgent, own)}`.trim(), system);
}

/**
 * Returns the number after the first part of a detection, if that is a name before a version:
 * `Name/`.
 */
function versionIn(userAgent: string, { includes: [mark = ''] }: { includes: string[] }): string {
  if (!mark.endsWith('/')) return '';
  const after = userAgent.slice(userAgent.indexOf(mark) + mark.length);
  return /^\d+/.exec(after)?.[0] ?? '';
}

function withSystem(name: string, system: string): string {
  return system === '' ? name : `${name} (${system})`;
}
