const dropped = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu;

/**
 * Gives each heading of one file the id the built page gives it: lower case, punctuation dropped,
 * spaces turned into hyphens, and a number added where an id was given before.
 */
export function headingIds(): (text: string) => string {
  const given = new Map<string, number>();
  return (text) => {
    const base = text.toLowerCase().replace(dropped, '').replaceAll(' ', '-');
    let id = base;
    while (given.has(id)) {
      const count = (given.get(base) ?? 0) + 1;
      given.set(base, count);
      id = `${base}-${count}`;
    }
    given.set(id, 0);
    return id;
  };
}
