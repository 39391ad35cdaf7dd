import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHosts } from '../../../../src/cli/look/hosts.ts';
import { observeAll } from '../../../../src/cli/look/observe.ts';
import { reportOf } from '../../../../src/cli/look/report.ts';
import { readRemembered, writeRemembered } from '../../../../src/cli/look/state.ts';
import { needsAttention, noticeOf, watchText } from '../../../../src/cli/look/watch-text.ts';
import { DAY, looked, NOW, reporting, sight, wrong } from './looking.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'look-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const marked = (...values: (string | number)[]) => ({ marks: [{ label: 'firmware', values }] });

describe('a list of services', () => {
  test('has one a line, with a protocol behind it, and comments', () => {
    const list = '# tills\ntill-1\n\n  till-2:25 smtp # mail\n';
    expect(parseHosts(list, ['smtp'])).toEqual([
      { service: 'till-1' },
      { service: 'till-2:25', starttls: 'smtp' },
    ]);
  });

  test('whose line is none, is an error with its number', () => {
    expect(() => parseHosts('till-1\ntill-2 telnet', ['smtp'])).toThrow(
      /^line 2 .*`till-2 telnet`/,
    );
    expect(() => parseHosts('till-1 smtp twice', ['smtp'])).toThrow(/^line 1 /);
  });

  test('is looked at in part at a time, and told in its order', async () => {
    let most = 0;
    let now = 0;
    const look = async (service: string) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((done) => setTimeout(done, service === 'till-0' ? 20 : 1));
      now -= 1;
      return { ...looked(sight('1')), service };
    };
    const looking = { ...reporting.looking, look };
    const services = Array.from({ length: 30 }, (_, at) => ({ service: `till-${String(at)}` }));
    const options = { now: NOW, timeout: 1 };
    const seen = await observeAll({ looking, locale: 'en', options }, services);
    expect(seen.map(({ service }) => service)).toEqual(services.map(({ service }) => service));
    expect(most).toBe(8);
  });

  test('in which something is no service, is an error', async () => {
    const observing = { looking: reporting.looking, locale: 'en', options: { now: 0, timeout: 1 } };
    await expect(observeAll(observing, [{ service: 'x' }])).rejects.toThrow(
      'This is no service; found `x`; expected a terminal, such as till-1',
    );
  });
});

describe('what has changed since the last time', () => {
  const memory = () => join(folder, 'seen.json');
  /** Looks at one service after the other, and returns the changes told of the last. */
  const changes = (...times: Parameters<typeof looked>[]) => {
    rmSync(memory(), { force: true });
    const told = times.map((sights) => {
      const before = readRemembered(memory());
      const seen = looked(...sights);
      writeRemembered(memory(), before, [seen]);
      return reportOf(seen, reporting, 'en', before).sights.map((one) => one.changes);
    });
    return told.at(-1);
  };
  const changed = (before: string, after: string) => [
    { label: 'Firmware', before: [before], after: [after] },
  ];

  test('is told by what it was and is; nothing the first time, and nothing that is the same', () => {
    expect(changes([sight('1')])).toEqual([[]]);
    expect(changes([sight('1')], [sight('1')])).toEqual([[]]);
    expect(changes([sight('1')], [sight('1', marked('5.3'))])).toEqual([changed('5.2', '5.3')]);
  });

  test('is told of each address, and of a new one since another was seen', () => {
    const two = [sight('1'), sight('2', marked('6.0'))] as const;
    expect(changes([...two], [...two])).toEqual([[], []]);
    expect(changes([...two], [sight('2', marked('6.1'))])).toEqual([changed('6.0', '6.1')]);
    expect(changes([sight('1')], [sight('9', marked('6.1'))])).toEqual([changed('5.2', '6.1')]);
  });

  test('is told after a time in which nothing could be seen', () => {
    const unseen = { address: '1', obstacle: { words: 'silent' } };
    const times = [sight('1')] as const;
    expect(changes([...times], [unseen], [sight('1', marked('5.3'))])).toEqual([
      changed('5.2', '5.3'),
    ]);
  });

  test('is not guessed from a file with anything else', () => {
    writeFileSync(memory(), '{"version":2}');
    expect(() => readRemembered(memory())).toThrow(/remove it/);
    expect(readFileSync(memory(), 'utf8')).toBe('{"version":2}');
  });
});

describe('a service', () => {
  const report = (...more: Parameters<typeof looked>) => reportOf(looked(...more), reporting, 'en');

  test('needs attention if something is wrong, if it ends soon, or if it was not seen', () => {
    expect(needsAttention(report(sight('1')), 14)).toBe(false);
    expect(needsAttention(report(sight('1')), 21)).toBe(true);
    expect(needsAttention(report(sight('1', wrong('chip'))), 14)).toBe(true);
    expect(needsAttention(report({ address: '1', obstacle: { words: 'silent' } }), 14)).toBe(true);
  });

  test('is told in a few lines', () => {
    const before = { 'till-1:80': [{ addresses: ['1'], ...marked('5.1') }] };
    const seen = looked(sight('1', wrong('chip')), sight('2', wrong('chip')));
    expect(watchText(reportOf(seen, reporting, 'en', before), 'en')).toBe(
      [
        'till-1:80 — days left: 20 — 1, 2',
        '   What is wrong: No chip. — https://help.example/terminal/faq/chip-not-read/#visitor',
        '   Firmware: 5.2',
        '   Changed: Firmware 5.1 → 5.2',
      ].join('\n'),
    );
  });

  test('that needs attention is in the notice, in each language, as Markdown', () => {
    const inLocale = (locale: string) =>
      [
        looked(sight('1', wrong('line-cut'))),
        { ...looked(sight('1')), service: 'till-2' },
        { ...looked(sight('1', { until: NOW + DAY })), service: 'till_*3*' },
      ].map((one) => reportOf(one, reporting, locale));
    const notice = noticeOf(new Map(['en', 'ja'].map((one) => [one, inLocale(one)])), 14);
    expect(notice).toMatch(/^## Services that need attention\n\n- \*\*till-1:80\*\*\n {2}What is/);
    expect(notice).toContain('](https://help.example/terminal/ja/faq/no-line/)');
    expect(notice).toContain('- **till\\_\\*3\\***\n  days left: 1\n');
    expect(notice).not.toContain('till-2');
    expect(noticeOf(new Map([['en', [report(sight('1'))]]]), 14)).toBe('');
  });
});
