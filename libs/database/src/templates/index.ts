export { templatesOf, writeTemplateOf, type KeptTemplate, type TemplateOf } from './kept-templates.ts';
export { exampleOf, type ExampleLead } from './example-lead.ts';
