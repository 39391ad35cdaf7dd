import { isIPv6 } from 'node:net';
import { hostOf } from '../names.ts';
import { isStarttls, type Starttls } from './starttls.ts';

/** A service to look at. */
export interface Target {
  /** As it is compared with names; an IPv6 address without brackets. */
  host: string;
  port: number;
  /** What is spoken before TLS begins; undefined if TLS comes first. */
  starttls?: Starttls;
}

/** The usual port of each scheme and each protocol before TLS, and what comes first there. */
const SCHEMES: Record<string, [port: number, starttls?: Starttls]> = {
  https: [443],
  smtp: [25, 'smtp'],
  smtps: [465],
  imap: [143, 'imap'],
  imaps: [993],
  pop3: [110, 'pop3'],
  pop3s: [995],
  ldap: [389, 'ldap'],
  ldaps: [636],
  postgres: [5432, 'postgres'],
  postgresql: [5432, 'postgres'],
};
const BY_PORT = new Map<number, Starttls | undefined>([
  [587, 'smtp'],
  ...Object.values(SCHEMES).map(([port, spoken]) => [port, spoken] as const),
]);

/**
 * Reads a service as people write it: `www.example.jp`, `mail.example.jp:25`, `[2001:db8::1]:443`,
 * `https://www.example.jp/a`. A scheme decides what is spoken, else the port does.
 * @param starttls decides it instead
 * @returns undefined if it is none
 */
export function parseTarget(text: string, starttls?: string): Target | undefined {
  const [, scheme = '', place = ''] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#\s]+)(?:[/?#]\S*)?$/i.exec(text.trim()) ?? [];
  const known = scheme === '' ? undefined : SCHEMES[scheme.toLowerCase()];
  if (scheme !== '' && !known) return undefined;
  const bracketed = isIPv6(place) ? `[${place}]` : place;
  const [, name = '', digits] = /^(\[[^\]]+\]|[^:@]+)(?::(\d{1,5}))?$/.exec(bracketed) ?? [];
  const host = name === '' ? undefined : hostOf(name)?.replace(/^\[|\]$/g, '');
  const [usual] = known ?? SCHEMES[starttls ?? 'https'] ?? [443];
  const port = digits === undefined ? usual : Number(digits);
  if (host === undefined || host === '' || port < 1 || port > 65_535) return undefined;
  const spoken = starttls ?? (known ? known[1] : BY_PORT.get(port));
  return { host, port, ...(isStarttls(spoken) && { starttls: spoken }) };
}

/** Writes a service as people do. */
export function formatTarget({ host, port }: Target): string {
  return `${isIPv6(host) ? `[${host}]` : host}:${String(port)}`;
}
