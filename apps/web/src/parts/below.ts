import type { InputWrapperProps } from '@mantine/core';

/** What is said of a field stands below it, so that fields side by side are in line. */
export const BELOW: InputWrapperProps['inputWrapperOrder'] = ['label', 'input', 'description', 'error'];
