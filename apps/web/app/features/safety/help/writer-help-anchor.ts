/**
 * The id of the help that a writer finds first. A redirect has to name it: without a fragment of its own the browser keeps
 * the one of the form that was sent, and opens the page somewhere below the help.
 */
export const writerHelpAnchor = 'writer-help';
