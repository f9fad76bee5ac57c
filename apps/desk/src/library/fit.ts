/** Below this an article knows so little of the question that it is said: search's score alone does not tell that nothing fits. */
export const LITTLE_FIT = 0.35;
