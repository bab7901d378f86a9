/** The key that opens the review of proposals, while a case is open: physical, as all keys are. */
export const REVIEW_KEY = { code: 'KeyP', sign: 'P' } as const;

/** Fields take their own keys. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null;

export const opensReview = ({ code, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent) =>
  code === REVIEW_KEY.code && !ctrlKey && !metaKey && !altKey && !shiftKey && !isTyping(target);
