/** A word that every document holds: questions without words of their own ask for it under a filter. */
export const everyDocument = 'everydocument';
