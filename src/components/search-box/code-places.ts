/**
 * Replaces the link in a fold that has been opened by the list it leads to: where clients show their
 * codes. Where the list cannot be fetched, as on a disk, the link stays.
 */
export async function showPlaces(fold: EventTarget | null): Promise<void> {
  const link =
    fold instanceof HTMLElement && fold.querySelector<HTMLAnchorElement>('a[href$="#places"]');
  if (!link) return;
  const response = await fetch(link.href).catch(() => undefined);
  if (!response?.ok) return;
  const html = await response.text();
  // Without its head: the policy of this page refuses the styles of that one.
  const page = new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html');
  const places = page.querySelector('.ef-code-places');
  if (places) link.parentElement?.replaceWith(document.adoptNode(places));
}
