/** A picture of an entry as it is published. */
export interface Picture {
  /** As the prose names it, `screen.png`. */
  name: string;
  /** The name it is published under, which is another one when its content is. */
  published: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** The name of a picture in an address of the prose, `./screen.png`; nothing if it is written otherwise. */
export function pictureName(address: string): string | undefined {
  return /^\.\/([^/\\]+)$/.exec(address)?.[1];
}

/** The name a picture is published under: of whom, what, and a mark of its content. */
export function publishedName(slug: string, name: string, mark: string): string {
  const point = name.lastIndexOf('.');
  return `${slug}-${name.slice(0, point)}-${mark}${name.slice(point)}`;
}
