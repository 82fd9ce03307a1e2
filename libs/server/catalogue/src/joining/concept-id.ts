const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text from outside can be the id of a concept at all. */
export const isConceptId = (text: string): boolean => idShape.test(text);
