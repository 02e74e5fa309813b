import { createLazyRoute } from '@tanstack/react-router';

function LeadPage() {
  return <h1>Lead</h1>;
}

export const leadPage = createLazyRoute('/leads/$leadId')({ component: LeadPage });
