// `error-faq content-package NAME`: makes a package of the content, for sites that add to it.
import { isAbsolute } from 'node:path';
import { contentFolder } from '../../loader/options.ts';
import { openLibrary } from '../../loader/open.ts';
import { ownPackage } from '../../reader/source/package-folder.ts';
import { defineCommand } from '../command/command.ts';
import { UsageError } from '../command/command-error.ts';
import { contentOption } from '../command/project.ts';
import { print } from '../command/print.ts';
import { packageFiles } from '../content-package/package-files.ts';
import { createFiles, checkNewFolder } from '../scaffold/folder.ts';
import { shellWord } from '../scaffold/project-files.ts';

/** A name of npm, with its scope if it has one. */
const NAME = /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/;

export const contentPackageCommand = defineCommand({
  name: 'content-package',
  about: 'makes a package of the content, for sites that add to it',
  usage: ['NAME [--version VERSION] [--to FOLDER] [--content FOLDER]'],
  takes: [1, 1],
  options: {
    version: { value: 'VERSION', about: 'of the package; that of Error FAQ if left out' },
    to: { value: 'FOLDER', about: 'a new folder for the package; content-package if left out' },
    ...contentOption,
  },
  examples: [
    'content-package @station/terminals',
    'content-package @station/terminals --version 1.4.0',
  ],
  run({ options, args: [name = ''] }) {
    const { version = ownPackage().version, to = 'content-package' } = options;
    if (!NAME.test(name))
      throw new UsageError(`${name} is no name of a package: write @scope/name in small letters.`);
    if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      throw new UsageError(`${version} is no version: write three numbers, 1.4.0.`);
    const content = contentFolder();
    const { site } = openLibrary();
    checkNewFolder(to, [content]);
    const files = packageFiles(content, { name, version, site });
    createFiles(to, files);
    print(
      `Written: ${to}/, ${String(files.length)} files. To pack it: npm pack ${shellWord(isAbsolute(to) ? to : `./${to}`)}`,
    );
    return 0;
  },
});
