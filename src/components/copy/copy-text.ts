/** What a button says when copying went well, and when it did not. */
interface Outcomes {
  done?: string | undefined;
  failed?: string | undefined;
}

/** Copies a text and says on the button for two seconds whether that went well. */
export async function copyText(
  button: HTMLButtonElement,
  text: string,
  { done, failed }: Outcomes,
): Promise<void> {
  const label = button.textContent;
  const outcome = await navigator.clipboard.writeText(text).then(
    () => done,
    () => failed,
  );
  button.textContent = outcome ?? label;
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}
