import type { Key } from '../../i18n/dictionary.ts';
import { t } from '../../i18n/t.ts';
import { CONTENT_VERSION } from '../../schemas/site.ts';
import { scalar } from './field-lines.ts';

/** The parameters of a site that adds to another content. */
export interface NewLayer {
  /** The field `base` of its site.yaml. */
  base: string;
  /** The languages of that content, the source first. */
  locales: [string, ...string[]];
  /** The name in every locale; an example if left out. */
  name?: string;
  /** The present day, `2026-11-23`. */
  today: string;
}

/** Returns the content folder of a site that adds to another, by path: its name, its hosts, a notice. */
export function layerFiles({
  base,
  locales,
  name,
  today,
}: NewLayer): [path: string, text: string][] {
  const each = (key: Key): string =>
    `{ ${locales.map((locale) => `${locale}: ${scalar(t(locale, key))}`).join(', ')} }`;
  const named =
    name === undefined
      ? each('layer.name')
      : `{ ${locales.map((locale) => `${locale}: ${scalar(name)}`).join(', ')} }`;
  const site = [
    '# What is yours; everything else is that of the content below.',
    `version: ${String(CONTENT_VERSION)}`,
    `base: ${scalar(base)}`,
    `name: ${named}`,
    `short-name: ${each('layer.name')}`,
    'url: https://faq.example',
    'contact:',
    `  name: ${each('layer.contact')}`,
    '  url: https://it.example/help',
    `  hours: ${each('layer.hours')}`,
    `  languages: [${locales.join(', ')}]`,
    '# The logo lies in logos/ beside this file, an SVG or a PNG of at most 12 KB.',
    '# logo:',
    '#   light: logo.svg',
    '#   dark: logo-dark.svg',
    `#   alt: ${each('layer.name')}`,
    "# accent: { light: '#0b5a69', dark: '#82c9d5' }",
    '# footer:',
    '#   links:',
    `#     - name: ${each('layer.name')}`,
    '#       url: https://www.example/',
    '# hide:',
    '#   - entry: the-slug-of-an-entry',
  ];
  const hosts = [
    '# Servers of yours, and what is said above the answers to a text that names one.',
    '- id: portal',
    "  hosts: [portal.example.org, '*.lib.example.org']",
    `  note: ${each('layer.note')}`,
  ];
  const notices = [
    '# What is known of an incident, for the days it lasts. Replace this example.',
    `- id: ${today}-example`,
    `  from: "${today}"`,
    `  until: "${today}"`,
    `  text: ${each('layer.notice')}`,
    '  hosts: [portal.example.org]',
  ];
  return [
    ['site.yaml', lines(site)],
    ['hosts.yaml', lines(hosts)],
    ['notices.yaml', lines(notices)],
  ];
}

const lines = (all: string[]): string => `${all.join('\n')}\n`;

/** Returns the README of such a site in each of its languages, that of the source as README.md. */
export function layerReadmes(locales: [string, ...string[]]): [path: string, text: string][] {
  return locales.map((locale, index) => [
    index === 0 ? 'README.md' : `README.${locale}.md`,
    `${t(locale, 'layer.readme')}\n`,
  ]);
}
