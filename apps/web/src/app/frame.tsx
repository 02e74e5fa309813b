import { Outlet, useLocation } from '@tanstack/react-router';
import { SET_UP_PATH } from '../set-up/link-token.ts';
import { Shell } from './shell.tsx';

/** What stands around a page: the shell, and nothing where the product is set up, as nobody is there whose it could be. */
export function Frame() {
  const isSetUp = useLocation({ select: ({ pathname }) => pathname === SET_UP_PATH });
  return isSetUp ? <Outlet /> : <Shell />;
}
