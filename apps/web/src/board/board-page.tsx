import { createLazyRoute } from '@tanstack/react-router';

function BoardPage() {
  return <h1>Board</h1>;
}

export const boardPage = createLazyRoute('/board')({ component: BoardPage });
