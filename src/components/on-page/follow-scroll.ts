// Marks the link to the part of the page that is being read: the last one above the middle of the screen.

const places = [...document.querySelectorAll<HTMLAnchorElement>('.ef-on-page a')].flatMap(
  (link) => {
    const goal = document.getElementById(link.hash.slice(1));
    // A closed fold has no content to be seen, a heading no height of its section.
    const place = goal?.closest('details, section');
    return place ? [{ link, place }] : [];
  },
);

function markCurrent(): void {
  const read = places.findLast(({ place }) => place.getBoundingClientRect().top < innerHeight / 2);
  for (const { link } of places) link.ariaCurrent = link === read?.link ? 'true' : null;
}

const observer = new IntersectionObserver(markCurrent, { rootMargin: '0px 0px -50%' });
for (const { place } of places) observer.observe(place);
