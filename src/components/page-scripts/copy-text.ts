/** The texts a button shows after copying: on success and on failure. */
interface Outcomes {
  done?: string | undefined;
  failed?: string | undefined;
}

/** Copies a text to the clipboard and shows on the button whether that worked. */
export async function copyText(
  button: HTMLButtonElement,
  text: string,
  { done, failed }: Outcomes,
): Promise<void> {
  sayOnButton(button, (await copied(text)) ? done : failed);
}

async function copied(text: string): Promise<boolean> {
  try {
    // A page that is no secure context has no clipboard.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The original labels of buttons that show a text, with the timers that restore them. */
const labels = new WeakMap<
  HTMLButtonElement,
  [label: string, timer: ReturnType<typeof setTimeout>]
>();

/** Shows a text on a button in place of its label, for two seconds. */
export function sayOnButton(button: HTMLButtonElement, text: string | undefined): void {
  const [label, timer] = labels.get(button) ?? [button.textContent];
  clearTimeout(timer);
  button.textContent = text ?? label;
  const back = setTimeout(() => {
    button.textContent = label;
  }, 2000);
  labels.set(button, [label, back]);
}
