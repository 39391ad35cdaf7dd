import { copyText } from '../page-scripts/copy-text.ts';

/**
 * Fills in the report of a message that was not found: text, browser, time. Nothing is sent; the
 * visitor copies the report and sends it themselves.
 */
export function fillReport(report: HTMLElement, query: string): void {
  const area = report.querySelector('textarea');
  const button = report.querySelector('button');
  if (!area || !button) return;
  const facts: Record<string, string> = {
    text: query.slice(0, 5000),
    browser: navigator.userAgent,
    date: new Date().toLocaleString(document.documentElement.lang, { timeZoneName: 'short' }),
  };
  const form = area.dataset['text'] ?? '';
  area.value = form.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
  button.addEventListener('click', () => void copyText(button, area.value, button.dataset));
}
