/** How a client is recognised: parts its user agent string must contain, and parts it must not. */
export interface Detection {
  client: string;
  includes: string[];
  excludes: string[];
}

/** Finds the first client that a user agent string belongs to; undefined if there is none. */
export function detectClient(userAgent: string, detections: Detection[]): string | undefined {
  return detections.find(
    ({ includes, excludes }) =>
      includes.length > 0 &&
      includes.every((part) => userAgent.includes(part)) &&
      !excludes.some((part) => userAgent.includes(part)),
  )?.client;
}
