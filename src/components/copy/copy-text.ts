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

/** Says something on a button, in the place of its label, for two seconds. */
export function sayOnButton(button: HTMLButtonElement, text: string | undefined): void {
  // Pressed again meanwhile, it still knows its label.
  const label = (button.dataset['label'] ??= button.textContent);
  button.textContent = text ?? label;
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}
