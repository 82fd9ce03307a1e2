/** The page on which moderators arrange a thread. @param part the id of a section of it */
export const arrangePath = (threadId: string, part?: string): string =>
  `/threads/${threadId}/arrange${part ? `#${part}` : ''}`;
