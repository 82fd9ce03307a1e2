const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const nobody = '00000000-0000-0000-0000-000000000000';

/** The id, or for a text that is none the id of nothing: it finds nothing, like one that does not exist. */
export const idOrNobody = (text: string): string => (shape.test(text) ? text : nobody);
