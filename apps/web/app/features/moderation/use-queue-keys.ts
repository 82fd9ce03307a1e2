import { useEffect, useSyncExternalStore } from 'react';
import { useSubmit } from 'react-router';
import { type QueueDeed, placeAfter, queueDeedOf } from './queue-keys.ts';

const place = 'queue-keys';
const changed = 'queue-keys-changed';

/** Whether this browser uses the keys; `null` before the page is alive, so that nothing is offered without script. */
export function useKeysChoice(): boolean | null {
  return useSyncExternalStore<boolean | null>(
    (listener) => {
      window.addEventListener(changed, listener);
      return () => window.removeEventListener(changed, listener);
    },
    () => stored() !== 'off',
    () => null,
  );
}

/** Switches the keys on or off for this browser. */
export function chooseKeys(isOn: boolean): void {
  try {
    window.localStorage.setItem(place, isOn ? 'on' : 'off');
  } catch {
    // Without storage the choice holds for nothing but this sentence's reader: the keys stay on.
  }
  window.dispatchEvent(new Event(changed));
}

function stored(): string | null {
  try {
    return window.localStorage.getItem(place);
  } catch {
    return null;
  }
}

/** Listens for the keys of the queue while they are on. */
export function useQueueKeys(isOn: boolean, showHelp: () => void): void {
  const submit = useSubmit();
  useEffect(() => {
    if (!isOn) return undefined;
    const take = (value: string): void => {
      void submit({ intent: 'take', cases: value }, { method: 'post' });
    };
    const listen = (event: KeyboardEvent): void => {
      const deed = queueDeedOf({ ...pickKey(event), isInField: isInField(event.target) });
      if (deed === null) return;
      event.preventDefault();
      if (deed === 'help') showHelp();
      else act(deed, take);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn, showHelp, submit]);
}

const pickKey = ({ key, ctrlKey, altKey, metaKey, repeat, isComposing }: KeyboardEvent) => ({
  key,
  ctrlKey,
  altKey,
  metaKey,
  repeat,
  isComposing,
});

const isInField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input:not([type=checkbox]), textarea, select') !== null);

function act(deed: Exclude<QueueDeed, 'help'>, take: (value: string) => void): void {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-case]')];
  const current = lines.findIndex((line) => line.contains(document.activeElement));
  if (deed === 'next' || deed === 'previous') {
    lines[placeAfter(deed, current, lines.length)]?.querySelector('a')?.focus();
    return;
  }
  const line = lines[current];
  const box = line?.querySelector<HTMLInputElement>('input[name=cases]');
  if (deed === 'open') line?.querySelector('a')?.click();
  if (deed === 'tick') box?.click();
  if (deed === 'take' && box) take(box.value);
}
