import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { checksumsOf, differingFiles } from '../support/checksums.ts';

const left = ['.astro', '.git', 'dist', 'node_modules', 'playwright-report', 'test-results'];

/** Output folders to try, relative to the project. */
const places = [
  ...['.', '..', '/', 'content', 'content/faq', 'content/new', 'src', 'src/new', 'public', 'docs'],
  ...['tests', 'tests/new', '.git', '.git/new', 'node_modules', 'node_modules/new', 'package.json'],
  ...[
    '../home',
    '../home/photo.jpg',
    '../link',
    '../link/',
    '../dangling',
    '../older',
    '../cloned',
  ],
  ...['../way-in', '../way-in/new'],
];

/** Copies this project, and creates beside it what people have there. */
function makeCopy(folder: string): string {
  const project = join(folder, 'project');
  const copied = (path: string): boolean => !left.includes(relative('.', path));
  cpSync('.', project, { recursive: true, filter: copied });
  const files = {
    'project/.git/HEAD': 'ref: refs/heads/main\n',
    'home/photo.jpg': 'a photo',
    'home/letters/letter.txt': 'a letter',
    'older/index.html': '',
    'older/search-index/head.json': '{}',
    'older/api/messages.json': '[]',
    'cloned/.git/HEAD': 'ref: refs/heads/pages\n',
    'cloned/index.html': '',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  symlinkSync('home', join(folder, 'link'));
  symlinkSync('nowhere', join(folder, 'dangling'));
  symlinkSync('project/src', join(folder, 'way-in'));
  return project;
}

/**
 * Has a copy of the project build into folders where a site would destroy something. Each has to be
 * refused in one line, with every byte unchanged.
 */
export function run(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'places-'));
  const project = makeCopy(folder);
  const before = checksumsOf(folder);
  console.log(`${Object.keys(before).length} files and links`);
  let wrong = 0;
  for (const out of places) {
    const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, OUT_DIR: out },
      shell: process.platform === 'win32',
    });
    const lost = differingFiles(before, checksumsOf(folder));
    const right = status === 2 && /^The site cannot go into .+\.\n$/.test(stderr);
    if (!right || lost.length > 0) wrong += 1;
    console.log(`${out}: exit code ${status}, ${lost.length} files differ\n  ${stderr.trim()}`);
    for (const file of lost.slice(0, 5)) console.log(`  WRONG: ${file}`);
  }
  rmSync(folder, { recursive: true });
  console.log(`${places.length} places, ${wrong} faults`);
  return Promise.resolve(wrong > 0 ? 1 : 0);
}
