import { chromium } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { makeAuthority } from './lab/authority/authority.ts';
import { faults } from './lab/faults.ts';
const { hosts } = await makeAuthority(faults);
const pick = (id: string) => hosts.find(h => h.fault.id === id)!;
const base = process.argv[2]!;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
for (const [width, scheme, locale, id] of [[360,'light','','expired'],[1280,'dark','en/','wrong-host'],[1280,'light','','missing-intermediate'],[360,'dark','en/','secret']] as const) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
  page.on('console', m => console.log('console', m.text())); page.on('pageerror', e => console.log('pageerror', e.message));
  let total = 0; const late: string[] = []; let typed = false;
  page.on('response', async r => { if (r.url().endsWith('.js')) { const b = await r.body(); const s = gzipSync(b,{level:6}).length; if (typed) late.push(r.url().split('/').pop()+' '+s); else { total += s; if (width===360) console.log(r.url().split('/').pop(), s); } } });
  await page.goto(base + locale); await page.waitForLoadState('networkidle');
  console.log(id, 'scripts before', total);
  if (width === 360) await page.screenshot({ path: `/tmp/shot-empty-${scheme}.png` });
  typed = true;
  const text = id === 'secret' ? pick('expired').key : `openssl s_client -connect ${pick(id).name}:443 -servername ${id==='wrong-host'?'www.example.jp':pick(id).name} -showcerts\nCONNECTED(00000003)\n${pick(id).chain}`;
  await page.evaluate(async t => { const a = document.querySelector('textarea')!; a.focus(); document.execCommand('insertText', false, t.slice(0,1)); }, ' ');
  await page.locator('textarea').fill(text);
  await page.waitForTimeout(1500);
  console.log(late, await page.locator('.ef-search-answers').innerText(), JSON.stringify(await page.evaluate(() => [history.state, {...sessionStorage}, {...localStorage}])).slice(0,300));
  console.log(await page.locator('.ef-search-answers a').first().getAttribute('href').catch(()=>''), 'value', (await page.locator('textarea').inputValue()).length);
  await page.screenshot({ path: `/tmp/shot-${id}-${width}-${scheme}.png`, fullPage: true });
  await page.close();
}
await browser.close();
