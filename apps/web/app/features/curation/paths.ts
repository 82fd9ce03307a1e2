/** The id of what the page tells about the last deed. */
export const newsAnchor = 'done';

/** The page on which moderators arrange a thread. @param part the id of a section of it */
export const arrangePath = (threadId: string, part?: string): string =>
  `/threads/${threadId}/arrange${part ? `#${part}` : ''}`;
