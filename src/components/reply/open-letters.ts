import { withTimeout } from '../../search/browser/timeout.ts';
import { sayOnButton } from '../page-scripts/copy-text.ts';

/** Milliseconds to wait for the panel before going to the page with the letters instead. By judgement. */
const PATIENCE = 5000;

/** Opens the panel for letters about a message, or the page with the letters if that fails. */
export async function openLetters(
  button: HTMLElement,
  address: string,
  host?: string,
): Promise<void> {
  const open = async (): Promise<void> => {
    const { openPanel } = await import('./panel.ts');
    await openPanel(new URL(address), host);
  };
  await withTimeout(open(), PATIENCE).catch(() => {
    leave(button, address);
  });
}

/** Copies the letter about a message, or opens it where a browser does not let a script copy. */
export async function copyLetters(
  button: HTMLElement,
  address: string,
  host?: string,
): Promise<void> {
  const copy = async (): Promise<boolean> => {
    const { copyLetter } = await import('./panel.ts');
    return copyLetter(new URL(address), button, host);
  };
  try {
    if (!(await withTimeout(copy(), PATIENCE))) await openLetters(button, address, host);
  } catch {
    leave(button, address);
  }
}

/** Goes to the page with the letters. Without a network that could not be loaded and this one would be lost. */
function leave(button: HTMLElement, address: string): void {
  if (navigator.onLine) location.assign(address);
  else sayOnButton(button, document.getElementById('copy-words')?.dataset['offline']);
}
