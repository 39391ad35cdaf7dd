import { createHash } from 'node:crypto';
import { z } from 'zod';
import { localize } from '../../domain/library/message-text.ts';
import { sourceLocale } from '../../domain/library/refs.ts';
import { tables, type TableName } from '../../schemas/data-package.ts';
import { changesIn, type Tables } from './changes.ts';
import { readme } from './readme.ts';
import { rowsOf, type PackageSource } from './rows.ts';

/** What a data package is called, and where the site is. */
interface PackageFacts {
  name: string;
  version: string;
  /** The URL of the site, with a slash at its end. */
  homepage: string;
  /** The version before, to say what has changed. */
  before?: { rows: Tables; changelog: string };
}

/** Returns the files of a data package by path; the same content makes the same bytes. */
export function dataPackageFiles(content: PackageSource, facts: PackageFacts): Map<string, string> {
  const { library } = content;
  const { name, version, homepage, before } = facts;
  const { site } = library;
  const locale = site.locales.includes('en') ? 'en' : sourceLocale(site);
  const title = localize(site.name, locale);
  const rows = rowsOf(content, new URL(homepage).pathname);
  const names = Object.keys(tables) as TableName[];
  const data = names.map((table): [TableName, string] => [table, json(rows[table])]);
  const files = new Map<string, string>([
    ['README.md', readme(library, rows, { title, version, homepage })],
    ['CHANGELOG.md', changelog(version, rows, before)],
    ...data.map(([table, text]): [string, string] => [`data/${table}.json`, text]),
    ...names.map((table): [string, string] => [`schemas/${table}.json`, json(schemaOf(table))]),
  ]);
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description: localize(site.description, locale),
    version,
    homepage,
    licenses: [
      {
        name: site.license.name.replace(/^CC BY 4\.0$/, 'CC-BY-4.0'),
        title: site.license.name,
        path: site.license.url,
      },
    ],
    contributors: [{ title: localize(site.contact.name, locale), roles: ['publisher'] }],
    resources: data.map(([table, text]) => ({
      name: table,
      path: `data/${table}.json`,
      description: tables[table].about,
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      hash: `sha256:${sha256(text)}`,
      jsonSchema: `schemas/${table}.json`,
      rows: rows[table].length,
    })),
  };
  files.set('datapackage.json', json(description));
  const sums = [...files].map(([path, text]) => `${sha256(text)}  ${path}\n`);
  return files.set('SHA256SUMS', sums.join(''));
}

/** Returns the JSON Schema of a table. */
function schemaOf(table: TableName): object {
  const { about, row } = tables[table];
  const { $schema, ...rest } = z.toJSONSchema(z.array(row), { io: 'output' });
  return { $schema, title: table, description: about, ...rest };
}

function changelog(version: string, rows: Tables, before: PackageFacts['before']): string {
  const heading = '# Changelog\n\n';
  const earlier = before?.changelog.replace(heading, '');
  const parts = [changesIn(version, rows, before?.rows), ...(earlier ? [earlier.trimEnd()] : [])];
  return `${heading}${parts.join('\n\n')}\n`;
}

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
