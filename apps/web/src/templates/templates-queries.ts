import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type Template = components['schemas']['MessageTemplate'];
export type Texts = components['schemas']['MessageTexts'];
export type Preview = components['schemas']['MessageTemplatePreview'];
type SetTemplate = components['schemas']['SetMessageTemplate'];
type PreviewBody = components['schemas']['PreviewMessageTemplate'];

/** The texts of a department's messages. */
export const templatesQuery = (id: string) =>
  queryOptions({
    queryKey: ['departments', id, 'templates'],
    queryFn: ({ signal }) => {
      const params = { path: { id } };
      return bodyOf(api.GET('/api/v1/departments/{id}/templates', { params, signal }));
    },
  });

/** A message with texts that are not saved. What was shown before stays until the new one is there. */
export const previewQuery = (id: string, body: PreviewBody) =>
  queryOptions({
    queryKey: ['departments', id, 'templates', 'preview', body],
    queryFn: ({ signal }) => {
      const params = { path: { id } };
      return bodyOf(api.POST('/api/v1/departments/{id}/templates/preview', { params, body, signal }));
    },
    placeholderData: (before) => before,
    gcTime: 0,
  });

export const setTemplate = (id: string) => (body: SetTemplate, key: string) => {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return bodyOf(api.PUT('/api/v1/departments/{id}/templates', { params, body }));
};
