import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { automations, workflowFiles } from '../../../../src/cli/scaffold/workflow-files.ts';

interface Job {
  steps?: { uses?: string; run?: string; with?: object }[];
  script?: string[];
  permissions?: Record<string, string>;
}
const files = automations.flatMap(workflowFiles);
const textOf = (path: string): string => files.find(([name]) => name === path)?.[1] ?? '';
const github = ['.github/workflows/site.yml', '.github/workflows/watch.yml'].map(
  (path) => parse(textOf(path)) as { on: object; permissions: object; jobs: Record<string, Job> },
);
const gitlab = parse(textOf('.gitlab-ci.yml')) as Record<string, Job>;

test('the workflows of GitHub begin at something, may only read, and name each action by a commit', () => {
  for (const { on, permissions, jobs } of github) {
    expect(Object.keys(on).length).toBeGreaterThan(0);
    expect(permissions).toEqual({ contents: 'read' });
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    expect(steps.length).toBeGreaterThan(0);
    // Each step does one thing.
    for (const { uses, run } of steps) expect([uses, run].filter(Boolean)).toHaveLength(1);
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  }
  expect(textOf('.github/workflows/site.yml')).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/m);
});

test('everything is checked, built and watched, by commands and options there are', () => {
  const lines = [
    ...github.flatMap(({ jobs }) =>
      Object.values(jobs).flatMap((job) => job.steps?.flatMap(({ run }) => run ?? []) ?? []),
    ),
    ...Object.values(gitlab).flatMap(({ script }) => script ?? []),
    ...textOf('Dockerfile').split('\n'),
  ];
  const used = lines.flatMap((line) => /error-faq (\S+)(.*)$/.exec(line)?.slice(1, 3) ?? []);
  const calls = used.flatMap((word, at) => (at % 2 === 0 ? [[word, used[at + 1] ?? '']] : []));
  expect(calls.length).toBeGreaterThan(6);
  const documented = readFileSync('docs/commands.md', 'utf8').split(/^## /m);
  for (const [name = '', rest = ''] of calls) {
    const section = documented.find((text) => text.startsWith(`${name}\n`)) ?? '';
    expect(section, name).not.toBe('');
    for (const [option] of rest.matchAll(/--[a-z-]+/g)) expect(section, name).toContain(option);
  }
  const names = new Set(calls.map(([name]) => name));
  expect([...names].toSorted()).toEqual(['build', 'check', 'look']);
});

test('GitLab publishes the main branch alone, and watches in a schedule alone', () => {
  const when = (job: string): string => JSON.stringify(gitlab[job]);
  expect(when('pages')).toContain('$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH');
  for (const job of ['services', 'links'])
    expect(when(job)).toContain('$CI_PIPELINE_SOURCE == \\"schedule\\"');
});

test('the container has the configuration of the build', () => {
  expect(textOf('nginx.conf')).toBe(
    'server {\n  listen 8080;\n  root /srv/www;\n  include /srv/www/_nginx/site.conf;\n}\n',
  );
  expect(textOf('Dockerfile')).toContain('COPY nginx.conf /etc/nginx/conf.d/default.conf');
  expect(textOf('Dockerfile')).toContain('COPY --from=build /site/dist /srv/www');
});
