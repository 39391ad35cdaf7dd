import { expect, test } from 'vitest';
import { readPage } from '../../../../src/cli/import/read-page.ts';
import { importContextOf } from '../../../../src/cli/scaffold/import-context.ts';
import { readTree } from '../../../../src/reader/files/read-tree.ts';

const { tree } = readTree('tests/fixtures/three-languages');

const page = `页面树

问题

还车后屏幕显示错误

错误信息

在第 3 版的停车桩上：
车锁未锁好
请将单车推到底。错误代码 7

骑行应用中：
附近没有找到停车桩。请打开蓝牙。

原因

锁舌顶到了锁环。

解决方法

- 停车桩：
  “菜单” → “维护” → [重置车锁]

相关文章

标签：lock
`;

test('a Chinese page is read as one in any other language', () => {
  const { draft, guessed, left } = readPage(page, importContextOf(tree));
  expect(draft.locale).toBe('zh-Hans');
  expect(draft.words?.title).toBe('还车后屏幕显示错误');
  expect(draft.messages).toMatchObject([
    {
      client: 'dock',
      platforms: ['release-3'],
      language: 'zh-Hans',
      heading: '车锁未锁好',
      codes: ['7'],
    },
    { client: 'app', language: 'zh-Hans', lines: ['附近没有找到停车桩。请打开蓝牙。'] },
  ]);
  expect(draft.settings).toMatchObject([
    { client: 'dock', language: 'zh-Hans', menu: ['菜单', '维护'], option: '重置车锁' },
  ]);
  expect(draft.parts).toMatchObject([{ name: 'cause' }]);
  expect(draft.parts?.[0]?.prose).toContain('锁舌顶到了锁环。');
  expect(guessed.map(({ text }) => text)).toContain('taken for a code: 7');
  expect(left.map(({ text }) => text)).toEqual(['page tree: 页面树', 'labels: 标签：lock']);
});
