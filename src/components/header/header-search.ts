import { readable } from 'virtual:reader-pattern';
import { openResults } from '../search-box/query-handoff.ts';

// Without this script the form leads to the list of messages, and takes nothing along.
const form = document.querySelector<HTMLFormElement>('.ef-header-search');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const field = form.querySelector('input');
  void open(form.dataset['search'] ?? '', field?.value.trim() ?? '').finally(() => {
    // Going back must not bring a secret back.
    if (field && readable.test(field.value)) field.value = '';
  });
});

/** Goes to the results of a query, of which a secret is left out. */
async function open(page: string, query: string): Promise<void> {
  if (!readable.test(query)) return openResults(page, query);
  // Without the code that recognises a secret, nothing is passed on.
  const reading = await import('../search-box/reading.ts').catch(() => undefined);
  openResults(page, reading?.withoutSecret(query) ?? '');
}
