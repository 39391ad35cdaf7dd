/** A picture of an entry as it is published. */
export interface Picture {
  /** The file name in the prose: `screen.png`. */
  name: string;
  /** The file name it is published under, which changes with its content. */
  published: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** Returns the file name in the address of a picture, `./screen.png`; undefined for any other address. */
export function pictureName(address: string): string | undefined {
  return /^\.\/([^/\\]+)$/.exec(address)?.[1];
}

/**
 * Returns the file name a picture is published under.
 * @param hash a hash of its content
 * @example publishedName('paper-out', 'screen.png', '0f3a') // 'paper-out-screen-0f3a.png'
 */
export function publishedName(slug: string, name: string, hash: string): string {
  const point = name.lastIndexOf('.');
  return `${slug}-${name.slice(0, point)}-${hash}${name.slice(point)}`;
}
