import { join } from 'node:path';

/** Which browser the tests use: Playwright’s, one of the system, or one to be installed first. */
export type BrowserChoice =
  | { kind: 'own' }
  | { kind: 'system'; path: string }
  | { kind: 'install'; with: 'apt' | 'playwright' };

/** The facts about the machine that the choice depends on. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  root: boolean;
  /** Where Playwright stores its browser. */
  own: string;
  exists: (path: string) => boolean;
}

/** Chooses the browser for the tests, without starting or installing anything. */
export function chooseBrowser(machine: Machine): BrowserChoice {
  if (machine.exists(machine.own)) return { kind: 'own' };
  const path = systemBrowsers(machine).find(machine.exists);
  if (path !== undefined) return { kind: 'system', path };
  const apt = machine.platform === 'linux' && machine.root && machine.exists('/usr/bin/apt-get');
  return { kind: 'install', with: apt ? 'apt' : 'playwright' };
}

/** Lists the usual paths of Chromium and Chrome. */
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
