/** Posts on a page of a thread. Links to a post name the page by this size. */
export const pageOfPosts = 20;
