import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { funnelsQuery } from '../api/funnels.ts';
import { useLanguage } from '../app/language-context.ts';
import { LOOK_EVERY_MS, demoQuery, type Demo } from './demo-query.ts';
import { secondsLeft } from './seconds-left.ts';

/** Loads a demo, and goes to its board once it is there. `secondsLeft`: how long that still takes, as far as one can tell. */
export function useLoadDemo() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const [left, setLeft] = useState<number>();
  const load = useMutation({
    mutationFn: async (): Promise<Demo> => {
      const begunAt = Date.now();
      let demo = await bodyOf(api.POST('/api/v1/demo', { body: { language } }));
      while (demo.state === 'loading') {
        queries.setQueryData(demoQuery.queryKey, demo);
        setLeft(secondsLeft(demo.share ?? 0, Date.now() - begunAt));
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
        demo = await bodyOf(api.GET('/api/v1/demo'));
      }
      return demo;
    },
    onSettled: () => queries.invalidateQueries(),
    onSuccess: async (demo) => {
      queries.setQueryData(demoQuery.queryKey, demo);
      const funnels = await queries.fetchQuery({ ...funnelsQuery, staleTime: 0 });
      const funnel = funnels.find(({ departmentId }) => departmentId === demo.departmentId);
      if (funnel) await navigate({ to: '/board', search: { funnel: funnel.id } });
    },
  });
  return {
    load: () => load.mutate(),
    error: load.error,
    isLoading: load.isPending,
    secondsLeft: left,
  };
}
