import { falseFriends1 } from './glossary.demo-false-friends-1.ts';
import { falseFriends2 } from './glossary.demo-false-friends-2.ts';
import { itDataOperations } from './glossary.demo-it-data-operations.ts';
import { itDelivery } from './glossary.demo-it-delivery.ts';
import { itSystems } from './glossary.demo-it-systems.ts';
import { marketingBrand } from './glossary.demo-marketing-brand.ts';
import { marketingCustomers } from './glossary.demo-marketing-customers.ts';
import { marketingDigital } from './glossary.demo-marketing-digital.ts';
import type { DemoTerm } from './glossary.demo.types.ts';

/** The glossary that a new demo workspace starts with: written for Tandem, in the words of a shop chain. */
export const demoTerms: DemoTerm[] = [
  ...itDelivery,
  ...itSystems,
  ...itDataOperations,
  ...marketingDigital,
  ...marketingCustomers,
  ...marketingBrand,
  ...falseFriends1,
  ...falseFriends2,
];
