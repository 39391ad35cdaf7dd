import { openResults } from '../search-box/query-handoff.ts';

// Without this script the form leads to the list of messages, and takes nothing along.
const form = document.querySelector<HTMLFormElement>('.ef-header-search');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  openResults(form.dataset['search'] ?? '', form.querySelector('input')?.value.trim() ?? '');
});
