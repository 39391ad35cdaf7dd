import { isShownOn, itemsAbout } from '../../domain/hosts/own-hosts.ts';
import { localDay } from '../../i18n/format.ts';
import { hostsIn } from '../../search/text/host-names.ts';

/** Today in the time zone of the visitor. */
const today = (): string => localDay(new Date());

/** Hides the notices that are over or not yet due. */
for (const element of document.querySelectorAll<HTMLElement>('[data-from]')) {
  const { from = '', until } = element.dataset;
  element.hidden = !isShownOn({ from, until }, today());
}

/** Says before the answers what is known of the hosts that a text in the search box names. */
async function tellOfHosts(area: HTMLTextAreaElement, place: Element): Promise<void> {
  const hosts = hostsIn(area.value);
  const { known } = await import('virtual:own-hosts');
  const words = known[document.documentElement.lang];
  if (!words) return;
  const told = [
    ...itemsAbout(words.notices, hosts).filter((notice) => isShownOn(notice, today())),
    ...itemsAbout(words.hosts, hosts),
  ].map(({ text }) => text);
  // What is there already would be read aloud again.
  if (place.textContent === told.join('')) return;
  place.replaceChildren(
    ...told.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
}

const area = document.querySelector<HTMLTextAreaElement>('search-box textarea');
const place = document.querySelector('search-box .ef-own-host');
const answers = document.querySelector('search-box .ef-search-answers');
if (area && place && answers)
  new MutationObserver(() => void tellOfHosts(area, place)).observe(answers, { childList: true });
