import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { entryFiles, pictures, texts, written, type Damage } from './damage.ts';

/** Makes a damage to a file as a whole. */
const toFile = (to: RegExp, change: (file: string) => void): Damage => ({
  to,
  spoil(folder, path) {
    change(join(folder, path));
    return [path];
  },
});

/** Makes a damage that renames a file. */
const renamed = (to: RegExp, nameOf: (name: string) => string, keep = false): Damage => ({
  to,
  spoil(folder, path) {
    const other = join(dirname(path), nameOf(basename(path)));
    cpSync(join(folder, path), join(folder, other));
    if (!keep) rmSync(join(folder, path));
    return [path, other];
  },
});

const inBytes = (
  change: (bytes: Buffer, below: (limit: number) => number) => Uint8Array,
): Damage => ({
  to: pictures,
  spoil(folder, path, { below }) {
    const file = join(folder, path);
    writeFileSync(file, change(readFileSync(file), below));
    return [path];
  },
});

/** Damages to files, folders, and the bytes of pictures. */
export const fileDamages: Record<string, Damage> = {
  'a file is missing': toFile(texts, (file) => rmSync(file)),
  'a file is empty': toFile(written, (file) => writeFileSync(file, '')),
  'a file holds white space': toFile(written, (file) => writeFileSync(file, ' \n\n\t\n')),
  'a file is huge': toFile(written, (file) =>
    writeFileSync(file, readFileSync(file, 'utf8') + '\n\n'.padEnd(2 ** 20, 'a ')),
  ),
  'a folder is in the place of a file': toFile(written, (file) => {
    rmSync(file);
    mkdirSync(file);
  }),
  'a link leads nowhere': toFile(written, (file) => {
    rmSync(file);
    symlinkSync('no-such-file', file);
  }),
  'a link leads to itself': toFile(written, (file) => {
    rmSync(file);
    symlinkSync(basename(file), file);
  }),
  'a name in capitals': renamed(written, (name) => name.toUpperCase()),
  'an ending that is another': renamed(written, (name) => name.replace(/\.(?:mdx|yaml)$/, '.txt')),
  'a copy beside a file': renamed(entryFiles, (name) => `Copy of ${name}`, true),
  'a file of another entry': {
    to: entryFiles,
    spoil(folder, path, { pick }) {
      const others = readdirSync(join(folder, 'faq')).filter((slug) => slug !== path.split('/')[1]);
      cpSync(join(folder, 'faq', pick(others), basename(path)), join(folder, path));
      return [path];
    },
  },
  'a file of another language': {
    to: entryFiles,
    spoil(folder, path) {
      const other = readdirSync(join(folder, dirname(path))).find(
        (name) => extname(name) === '.mdx' && name !== basename(path),
      );
      if (other === undefined) return undefined;
      cpSync(join(folder, dirname(path), other), join(folder, path));
      return [path];
    },
  },
  'an entry is missing': {
    to: entryFiles,
    spoil(folder, path) {
      rmSync(join(folder, dirname(path)), { recursive: true });
      return [dirname(path)];
    },
  },
  'an entry has another name': {
    to: entryFiles,
    spoil(folder, path) {
      const other = `${dirname(path)}-2`;
      renameSync(join(folder, dirname(path)), join(folder, other));
      return [dirname(path), other];
    },
  },
  'an entry stands twice': {
    to: entryFiles,
    spoil(folder, path) {
      const other = `${dirname(path)}-copy`;
      cpSync(join(folder, dirname(path)), join(folder, other), { recursive: true });
      return [other];
    },
  },
  'a picture is missing': toFile(pictures, (file) => rmSync(file)),
  'a picture is empty': toFile(pictures, (file) => writeFileSync(file, '')),
  'a picture is a text': toFile(pictures, (file) => writeFileSync(file, 'no picture\n')),
  'a picture has another ending': renamed(pictures, (name) => name.replace('.png', '.jpg')),
  'a picture has a name in capitals': renamed(pictures, (name) => name.toUpperCase()),
  'a picture nothing shows': renamed(pictures, (name) => `more-${name}`, true),
  'a picture is cut': inBytes((bytes, below) => bytes.subarray(0, below(bytes.length))),
  'a picture is too heavy': inBytes((bytes) => Buffer.concat([bytes, Buffer.alloc(2 ** 18)])),
  'a picture has wrong bytes': inBytes((bytes, below) => {
    const wrong = Buffer.from(bytes);
    wrong.fill(0xff, below(wrong.length));
    return wrong;
  }),
};
