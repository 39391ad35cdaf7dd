// `/`, Ctrl+K and ⌘K focus the search field of the page; `/` does not while another field has the focus.
addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
  if (event.isComposing || !(k || (slash && !typing))) return;
  const field = document.querySelector<HTMLElement>('search-box textarea, .ef-header-search input');
  if (!field) return;
  event.preventDefault();
  field.focus();
});

export {};
