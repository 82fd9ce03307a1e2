import type { ReactElement } from 'react';

/** The first button of a form, which the Enter key presses: never seen, never reached by keyboard or reader. */
export function EnterButton(): ReactElement {
  return (
    <button className="visually-hidden" type="submit" name="intent" value="enter" tabIndex={-1} aria-hidden="true" />
  );
}
