import { useRef, useState } from 'react';

/** One thing at a time: whoever presses again while it lasts is not heard, also before the button has had time to say that it is busy. */
export function useOnce() {
  const isUnderWay = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const once = async (work: () => Promise<void>): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    try {
      await work();
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  };
  return { isBusy, once };
}
