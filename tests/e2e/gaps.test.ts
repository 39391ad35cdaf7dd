import { readFileSync } from 'node:fs';
import { missedSearches } from '../../src/schemas/missed-searches.ts';
import { complaints } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';

const supper = '夕食の献立が決まりません。ログは www.example.jp にあります';

test('a search that found nothing is kept only if one wants it, without host names', async ({
  page,
}) => {
  await page.goto(`search/#q=${encodeURIComponent(supper)}`);
  const stored = () => page.evaluate(() => JSON.stringify(localStorage));
  await expect(page.locator('.ef-gaps')).toBeVisible();
  expect(await stored()).toBe('{}');
  await page.getByText('見つからなかった検索を、この端末に保存').click();
  await page.getByRole('checkbox').check();
  const list = page.getByRole('list', { name: '保存した検索' });
  await expect(list.getByRole('listitem')).toHaveText([
    '夕食の献立が決まりません。ログは {host} にあります',
  ]);
  expect(await complaints(page)).toEqual([]);

  await page.getByRole('textbox', { name: /貼り付けて/ }).fill('明日の天気はどうでしょうか');
  await page.getByRole('textbox', { name: /貼り付けて/ }).press('Enter');
  // The answer to this search has a closed part of its own.
  await expect(list).toBeHidden();
  await page.getByText('見つからなかった検索を、この端末に保存').click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'ファイルに保存' }).click();
  const file = missedSearches.parse(
    JSON.parse(readFileSync(await (await download).path(), 'utf8')),
  );
  expect(file.searches).toHaveLength(2);
  expect(JSON.stringify(file)).not.toContain('example');

  await page.getByRole('button', { name: 'すべて削除' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(0);
  await page.getByRole('checkbox').uncheck();
  expect(await stored()).toBe('{}');
});

test('who is faster than the script is heard all the same', async ({ page }) => {
  const wanted = Promise.withResolvers<undefined>();
  await page.route(/\/gaps\.[^/]*\.js$/, async (route) => {
    await wanted.promise;
    await route.continue();
  });
  await page.goto(`search/#q=${encodeURIComponent(supper)}`);
  await page.getByText('見つからなかった検索を、この端末に保存').click();
  await page.getByRole('checkbox').check();
  wanted.resolve(undefined);
  await expect(page.getByRole('list', { name: '保存した検索' }).getByRole('listitem')).toHaveCount(
    1,
  );
  await expect(page.getByRole('checkbox')).toBeChecked();
});

test('what was found is not kept, nor what one is only typing', async ({ page }) => {
  await page.goto(`search/#q=${encodeURIComponent(supper)}`);
  await page.getByText('見つからなかった検索を、この端末に保存').click();
  await page.getByRole('checkbox').check();
  const box = page.getByRole('textbox', { name: /貼り付けて/ });
  await box.fill('取り消されています');
  await box.press('Enter');
  await expect(page).toHaveURL(/faq\/certificate-revoked/);
  await page.goto('search/');
  await box.pressSequentially('晩ご飯');
  await expect(page.locator('.ef-gaps')).toBeVisible();
  await page.getByText('見つからなかった検索を、この端末に保存').click();
  await expect(page.getByRole('list', { name: '保存した検索' }).getByRole('listitem')).toHaveCount(
    1,
  );
});
