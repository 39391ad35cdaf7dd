import { markdownTable } from '../stats/markdown-table.ts';

/** The entry of a package in `package-lock.json`. */
interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

/** The part of `package-lock.json` that is read: packages by path, the project itself as ``. */
export interface Lock {
  packages: Record<string, Locked & Named>;
}

const kinds = {
  dependencies: 'To make a site',
  devDependencies: 'To check and measure',
  optionalDependencies: 'Node itself, one of them on each system',
};
type Kind = keyof typeof kinds;
type Named = Partial<Record<Kind | 'peerDependencies', Record<string, string>>>;

/** The conditions of a licence for redistribution of the package; absent for permissive licences. */
const demands: [pattern: RegExp, demand: string][] = [
  [
    /LGPL/,
    'Installed with Astro and removed at once, since no picture is processed; no part of a site. Its source stays open.',
  ],
  [
    /MPL/,
    'Used unchanged while building or testing; no part of a site. Changes to its files stay open.',
  ],
  [/CC-BY/, 'A list; whoever passes it on names its authors.'],
];

/**
 * Returns docs/packages.md.
 * @param reasons why each package of package.json is needed, by name
 */
export function packagesPage({ packages }: Lock, reasons: Record<string, string>): string {
  const { '': own, ...installed } = packages;
  const direct = Object.entries(kinds).flatMap(([kind, title]) => {
    const rows = namesOf(own ?? {}, kind as Kind).map((name) => {
      const { version = '', license = 'none' } = installed[`node_modules/${name}`] ?? {};
      return [`\`${name}\``, version, license, reasons[name] ?? ''];
    });
    return [`### ${title}`, markdownTable(['Package', 'Version', 'Licence', 'What for'], rows)];
  });
  const all = Object.entries(installed).map(([path, item]) => ({ ...item, path }));
  const byLicence = [...Map.groupBy(all, ({ license = 'none' }) => license)].toSorted(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
  return [
    '# Packages',
    'Written by `npx error-faq packages --record` from `package-lock.json` and `docs/package-reasons.yaml`.',
    '## Those the project names',
    ...direct,
    '`npm start` installs the first and the last of these lists, about 300 MB with what they need, and `npm ci` all. A script of `package.json`, `postinstall`, then removes what nobody here uses: the C headers in the packages of Node, and `sharp`, with which Astro could process pictures.',
    '## Licences',
    `${String(all.length)} packages for all systems together; a machine gets those for its own.`,
    markdownTable(
      ['Licence', 'Packages', 'What it asks'],
      byLicence.map(([licence, some]) => [licence, some.length, demandOf(licence)]),
    ),
    '## All packages',
    ...byLicence.flatMap(([licence, some]) => [`### ${licence}`, listOf(some)]),
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n');
}

/**
 * Lists the direct dependencies of one kind. Peer dependencies count as dependencies here: they are
 * installed for the tests.
 */
function namesOf({ peerDependencies = {}, ...own }: Named, kind: Kind): string[] {
  const names = Object.keys(own[kind] ?? {});
  const peers = Object.keys(peerDependencies);
  if (kind === 'dependencies') return [...names, ...peers].toSorted();
  return names.filter((name) => !peers.includes(name));
}

function demandOf(licence: string): string {
  return demands.find(([pattern]) => pattern.test(licence))?.[1] ?? '';
}

/** Lists each package once for each of its versions, including those for other systems. */
function listOf(some: (Locked & { path: string })[]): string {
  const names = some.map(
    ({ path, version }) => `- ${path.replace(/^.*node_modules\//, '')} ${version}`,
  );
  return [...new Set(names)].toSorted().join('\n');
}
