/** What a tab says of the user agents that are its own. */
export interface Detection {
  client: string;
  includes: string[];
  excludes: string[];
}

/** The first client whose marks a user agent string bears; undefined when it bears none's. */
export function detectClient(userAgent: string, detections: Detection[]): string | undefined {
  return detections.find(
    ({ includes, excludes }) =>
      includes.length > 0 &&
      includes.every((mark) => userAgent.includes(mark)) &&
      !excludes.some((mark) => userAgent.includes(mark)),
  )?.client;
}
