import { Alert } from '@mantine/core';

/** What is wrong with a form as a whole; nothing while nothing is. */
export function FormError({ message }: Readonly<{ message: string | undefined }>) {
  if (!message) return null;
  return (
    <Alert color="red" role="alert">
      {message}
    </Alert>
  );
}
