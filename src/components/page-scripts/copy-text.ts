/** The texts a button shows after copying: on success and on failure. */
interface Outcomes {
  done?: string | undefined;
  failed?: string | undefined;
}

/** Copies a text to the clipboard and shows on the button whether that worked; returns it, too. */
export async function copyText(
  button: HTMLElement,
  text: string,
  { done, failed }: Outcomes,
): Promise<boolean> {
  const worked = await copied(text);
  sayOnButton(button, worked ? done : failed);
  return worked;
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
const labels = new WeakMap<HTMLElement, [label: string, timer: ReturnType<typeof setTimeout>]>();

/** Shows a text on a button in place of its label, for two seconds. */
export function sayOnButton(button: HTMLElement, text: string | undefined): void {
  const [label, timer] = labels.get(button) ?? [button.textContent];
  clearTimeout(timer);
  button.textContent = text ?? label;
  const back = setTimeout(() => {
    button.textContent = label;
  }, 2000);
  labels.set(button, [label, back]);
}
