import { generateKeyPairSync } from 'node:crypto';
import type { Page } from '@playwright/test';
import { complaints } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';
import { makeAuthority, type Host } from '../lab/authority/authority.ts';
import { faults } from '../lab/faults.ts';

let hosts: Host[];
test.beforeAll(async () => {
  ({ hosts } = await makeAuthority(faults.filter(({ id }) => ['expired', 'healthy'].includes(id))));
});
const chainOf = (id: string): string => hosts.find(({ fault }) => fault.id === id)?.chain ?? '';
const key = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

const box = (page: Page) => page.locator('search-box textarea');
const answers = (page: Page) => page.locator('.ef-search-answers');

/** Returns all the page stores, and what it shows and has in its address. */
const storedIn = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const addresses = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    const kept = [
      history.state,
      { ...sessionStorage },
      { ...localStorage },
      addresses,
      location.href,
    ];
    return JSON.stringify(kept);
  });

/** Records what leaves the page: the addresses and bodies of its requests. */
function recordRequests(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  return sent;
}

test('a pasted chain is explained: the entry first, the facts, what it cannot tell', async ({
  page,
}) => {
  const sent = recordRequests(page);
  await page.goto('en/');
  await page.waitForLoadState('networkidle');
  const before = sent.length;
  expect(sent.filter((url) => /reading|reader/.test(url))).toEqual([]);
  await box(page).fill(`CONNECTED(00000003)\n${chainOf('expired')}`);
  const first = answers(page).locator('.ef-answer').first();
  await expect(first).toContainText('“expired.test” expired on');
  await expect(first.locator('h3 a')).toHaveAttribute(
    'href',
    '/en/faq/certificate-expired/#administrator',
  );
  await expect(page.locator('.ef-search-status')).toContainText('expired.test');
  await expect(answers(page).locator('details')).toHaveCount(2);
  await expect(answers(page).locator('dd').filter({ hasText: 'ended 77 days ago' })).toBeVisible();
  await expect(answers(page)).toContainText('Whether a certificate has been revoked.');
  expect(await complaints(page)).toEqual([]);
  const line = chainOf('expired').split('\n')[1] ?? '';
  expect(line.length).toBe(64);
  expect(await storedIn(page)).not.toContain(line);
  expect(sent.slice(before).filter((url) => !/\.(?:js|json)$/.test(new URL(url).pathname))).toEqual(
    [],
  );
  expect(sent.join('\n')).not.toContain(encodeURIComponent(line).slice(0, 30));
});

test('a file is chosen with the keyboard alone, and dropped, and is not sent', async ({ page }) => {
  await page.goto('');
  await box(page).focus();
  // The browser learns that the test takes the dialogue only after a while, hence before the keys.
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('search-box [type=file]').first()).toBeFocused();
  await page.keyboard.press('Enter');
  const sent = recordRequests(page);
  await (
    await chooser
  ).setFiles({ name: 'chain.pem', mimeType: '', buffer: Buffer.from(chainOf('healthy')) });
  await expect(answers(page).locator('h2').first()).toHaveText(
    'この中に問題は見つかりませんでした',
  );
  await expect(box(page)).toHaveValue('');
  expect(sent.filter((url) => !/\.(?:js|json)$/.test(new URL(url).pathname))).toEqual([]);

  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'screen.log'));
    return data;
  }, 'NET::ERR_CERT_DATE_INVALID');
  await page.locator('search-box').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(box(page)).toHaveValue('NET::ERR_CERT_DATE_INVALID');
  await expect(answers(page).locator('.ef-answer h3 a').first()).toHaveAttribute(
    'href',
    /certificate-expired/,
  );
});

test('a private key is refused: removed, neither searched nor stored, whatever way it comes', async ({
  page,
}) => {
  const sent = recordRequests(page);
  const secret = key.split('\n')[5] ?? '';
  expect(secret.length).toBe(64);
  const refused = async () => {
    await expect(answers(page)).toContainText('秘密鍵が含まれている');
    await expect(box(page)).toHaveValue('');
    expect(await storedIn(page)).not.toContain(secret);
    expect(sent.filter((url) => url.includes(encodeURIComponent(secret).slice(0, 30)))).toEqual([]);
  };
  await page.goto('');
  await box(page).fill(key);
  await refused();
  await page.reload();
  await expect(answers(page)).toBeEmpty();
  await box(page).fill(key.replace(/-----.*-----\n/g, ''));
  await box(page).press('Enter');
  await refused();

  await page.goto('faq/certificate-expired/');
  await page.locator('.ef-header-search input').fill(key);
  await page.locator('.ef-header-search input').press('Enter');
  await page.waitForURL('**/search/');
  await refused();
  await page.goBack();
  await expect(page.locator('.ef-header-search input')).toHaveValue('');
});

test('what only looks like a certificate is searched as ever', async ({ page }) => {
  await page.goto('');
  const text = `EINTEGRITY ${Buffer.alloc(60, 0x31).toString('base64')}\nNET::ERR_CERT_DATE_INVALID`;
  await box(page).fill(text);
  await expect(answers(page).locator('.ef-answer h3 a').first()).toHaveAttribute(
    'href',
    /certificate-expired/,
  );
});

test('where nothing is wrong with a chain, the error printed beside it is explained', async ({
  page,
}) => {
  await page.goto('en/');
  await box(page).fill(
    `depth=0 CN = healthy.test\nverify error:num=20:unable to get local issuer certificate\n${chainOf('healthy')}`,
  );
  const issuer = 'We can’t tell who issued the certificate';
  await expect(answers(page).locator('.ef-answer').first()).toContainText(issuer);
  await box(page).fill(`CONNECTED(00000003)\n${chainOf('healthy')}`);
  await expect(answers(page).locator('details').first()).toBeVisible();
  await expect(answers(page)).not.toContainText(issuer);
});
