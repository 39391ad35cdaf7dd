import { join } from 'node:path';

/** What to do for a browser: take Playwright’s own, take one of the system’s, or install one. */
export type BrowserChoice =
  | { kind: 'own' }
  | { kind: 'system'; path: string }
  | { kind: 'install'; with: 'apt' | 'playwright' };

/** The machine as far as the choice depends on it. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  root: boolean;
  /** Where Playwright keeps the browser it downloads. */
  own: string;
  exists: (path: string) => boolean;
}

/** Chooses the browser for the tests. Nothing is started or changed. */
export function chooseBrowser(machine: Machine): BrowserChoice {
  if (machine.exists(machine.own)) return { kind: 'own' };
  const path = systemBrowsers(machine).find(machine.exists);
  if (path !== undefined) return { kind: 'system', path };
  const apt = machine.platform === 'linux' && machine.root && machine.exists('/usr/bin/apt-get');
  return { kind: 'install', with: apt ? 'apt' : 'playwright' };
}

/** The places where Chromium and Chrome are usually installed. */
function systemBrowsers({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe'));
  }
  return ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
    .map((name) => `/usr/bin/${name}`)
    .concat('/snap/bin/chromium', '/opt/google/chrome/chrome');
}
