// On paper a link is its address. The style sheet shows `data-address`, which only a browser can tell.
addEventListener('beforeprint', () => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]')) {
    link.dataset['address'] = link.href;
  }
});
