import { createRoute } from '@tanstack/react-router';
import { figureLeadsSearch } from '../figures/figure-leads-search.ts';
import { figuresSearch } from '../figures/figures-search.ts';
import { flowLeadsSearch, nowLeadsSearch } from '../figures/flow-leads-search.ts';
import { planSearch } from '../plan/plan-search.ts';
import { whatIfSearch } from '../plan/what-if/what-if-search.ts';
import { reportsSearch } from '../reports/reports-search.ts';
import { root } from './root.tsx';

const figures = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  validateSearch: figuresSearch,
}).lazy(() => import('../figures/figures-page.tsx').then(({ figuresPage }) => figuresPage));

const figuresOfPeople = createRoute({
  getParentRoute: () => root,
  path: '/figures/people',
  validateSearch: figuresSearch,
}).lazy(() => import('../figures/people-page.tsx').then(({ peopleFiguresPage }) => peopleFiguresPage));

const figureLeads = createRoute({
  getParentRoute: () => root,
  path: '/figures/leads',
  validateSearch: figureLeadsSearch,
}).lazy(() => import('../figures/figure-leads-page.tsx').then(({ figureLeadsPage }) => figureLeadsPage));

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: reportsSearch,
}).lazy(() => import('../reports/reports-page.tsx').then(({ reportsPage }) => reportsPage));

const plan = createRoute({
  getParentRoute: () => root,
  path: '/plan',
  validateSearch: planSearch,
}).lazy(() => import('../plan/plan-page.tsx').then(({ planPage }) => planPage));

const promises = createRoute({
  getParentRoute: () => root,
  path: '/plan/promises',
  validateSearch: planSearch,
}).lazy(() => import('../plan/promises-page.tsx').then(({ promisesPage }) => promisesPage));
const whatIf = createRoute({
  getParentRoute: () => root,
  path: '/plan/what-if',
  validateSearch: whatIfSearch,
}).lazy(() => import('../plan/what-if/what-if-page.tsx').then(({ whatIfPage }) => whatIfPage));

const strengths = createRoute({
  getParentRoute: () => root,
  path: '/figures/strengths',
  validateSearch: figuresSearch,
}).lazy(() => import('../figures/strengths-page.tsx').then(({ strengthsPage }) => strengthsPage));

const flow = createRoute({
  getParentRoute: () => root,
  path: '/figures/flow',
  validateSearch: figuresSearch,
}).lazy(() => import('../figures/flow-page.tsx').then(({ flowPage }) => flowPage));

const standing = createRoute({
  getParentRoute: () => root,
  path: '/figures/now',
  validateSearch: figuresSearch,
}).lazy(() => import('../figures/now-page.tsx').then(({ nowPage }) => nowPage));

const flowLeads = createRoute({
  getParentRoute: () => root,
  path: '/figures/flow/leads',
  validateSearch: flowLeadsSearch,
}).lazy(() => import('../figures/flow-leads-page.tsx').then(({ flowLeadsPage }) => flowLeadsPage));

const nowLeads = createRoute({
  getParentRoute: () => root,
  path: '/figures/now/leads',
  validateSearch: nowLeadsSearch,
}).lazy(() => import('../figures/now-leads-page.tsx').then(({ nowLeadsPage }) => nowLeadsPage));

/** The pages of figures and of what is made of them. */
export const figuresRoutes = [
  figures,
  figuresOfPeople,
  figureLeads,
  reports,
  strengths,
  plan,
  promises,
  whatIf,
  flow,
  standing,
  flowLeads,
  nowLeads,
] as const;
