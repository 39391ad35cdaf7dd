/** What a button says when copying went well, and when it did not. */
interface Outcomes {
  done?: string | undefined;
  failed?: string | undefined;
}

/** Copies a text and says on the button whether that went well. */
export async function copyText(
  button: HTMLButtonElement,
  text: string,
  { done, failed }: Outcomes,
): Promise<void> {
  sayOnButton(button, (await copied(text)) ? done : failed);
}

async function copied(text: string): Promise<boolean> {
  try {
    // A page that came without encryption has no clipboard.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The labels of buttons that have said something, and when they come back. */
const labels = new WeakMap<
  HTMLButtonElement,
  [label: string, timer: ReturnType<typeof setTimeout>]
>();

/** Says something on a button, in the place of its label, for two seconds. */
export function sayOnButton(button: HTMLButtonElement, text: string | undefined): void {
  const [label, timer] = labels.get(button) ?? [button.textContent];
  clearTimeout(timer);
  button.textContent = text ?? label;
  const back = setTimeout(() => {
    button.textContent = label;
  }, 2000);
  labels.set(button, [label, back]);
}
