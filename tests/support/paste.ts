import type { Page } from '@playwright/test';

/** Pastes a text, which for a long one takes a browser less time than to fill it in. */
export function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((value) => {
    const area = document.querySelector('textarea');
    if (area) area.value = value;
    area?.focus();
    area?.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
  }, text);
}
