import type { AssessmentKind } from './effective-level.ts';

/** What projects need: [project, skill, level, people]. */
export const demoRequirements: [project: string, skill: string, level: number, people: number][] = [
  ['CONSENT', 'consent-management', 4, 1], ['CONSENT', 'data-engineering', 3, 2], ['CONSENT', 'data-protection', 3, 1],
  ['CDP', 'customer-data-platforms', 3, 2], ['CDP', 'data-modelling', 3, 1], ['CDP', 'segmentation', 3, 1],
  ['STORE', 'frontend-development', 3, 2], ['STORE', 'integration', 3, 1], ['STORE', 'payment-systems', 3, 1], ['STORE', 'search-engine', 3, 1],
  ['BLACK', 'load-testing', 3, 1], ['BLACK', 'web-performance', 3, 1], ['BLACK', 'campaign-planning', 3, 1],
  ['MAIL', 'email-marketing', 4, 1], ['MAIL', 'marketing-automation', 3, 1], ['MAIL', 'tag-management', 3, 1],
  ['LOYAL', 'loyalty-programmes', 4, 1], ['LOYAL', 'business-analysis', 3, 1], ['LOYAL', 'solution-architecture', 3, 1],
  ['PHOTO', 'product-photography', 3, 1], ['PHOTO', 'content-systems', 3, 1],
  ['ESL', 'shelf-labels', 3, 1], ['ESL', 'till-systems', 3, 1],
];

/** Who was found to know what: [person, skill, kind, level, by whom]. Oneself for SELF. */
export const demoAssessments: [person: string, skill: string, kind: AssessmentKind, level: number, by?: string][] = [
  ['joanna.mazur', 'backend-development', 'MANAGER', 5, 'marek.wolski'], ['joanna.mazur', 'frontend-development', 'MANAGER', 4, 'marek.wolski'], ['joanna.mazur', 'search-engine', 'SELF', 4],
  ['joanna.mazur', 'search-engine', 'MANAGER', 3, 'marek.wolski'], ['joanna.mazur', 'payment-systems', 'SELF', 3], ['joanna.mazur', 'payment-systems', 'MANAGER', 2, 'marek.wolski'],
  ['piotr.sadowski', 'backend-development', 'MANAGER', 4, 'marek.wolski'], ['piotr.sadowski', 'web-performance', 'EVIDENCE', 4, 'tomasz.bielak'], ['piotr.sadowski', 'frontend-development', 'PEER', 2, 'joanna.mazur'],
  ['lukasz.pietrzyk', 'frontend-development', 'MANAGER', 5, 'marek.wolski'], ['lukasz.pietrzyk', 'accessibility', 'PEER', 4, 'joanna.mazur'], ['lukasz.pietrzyk', 'content-systems', 'PEER', 4, 'karolina.wit'],
  ['rafal.zareba', 'integration', 'MANAGER', 4, 'marek.wolski'], ['rafal.zareba', 'till-systems', 'PEER', 3, 'agnieszka.wrona'], ['rafal.zareba', 'shelf-labels', 'EVIDENCE', 3, 'agnieszka.wrona'],
  ['rafal.zareba', 'data-engineering', 'SELF', 2],
  ['ewa.drozd', 'data-engineering', 'MANAGER', 5, 'marek.wolski'], ['ewa.drozd', 'data-modelling', 'PEER', 4, 'michal.kania'], ['ewa.drozd', 'consent-management', 'EVIDENCE', 4, 'magdalena.sowa'],
  ['ewa.drozd', 'customer-data-platforms', 'SELF', 3], ['ewa.drozd', 'segmentation', 'PEER', 3, 'pawel.gajda'],
  ['michal.kania', 'solution-architecture', 'MANAGER', 5, 'marek.wolski'], ['michal.kania', 'customer-data-platforms', 'SELF', 2], ['michal.kania', 'integration', 'PEER', 4, 'rafal.zareba'], ['michal.kania', 'security', 'PEER', 3, 'tomasz.bielak'],
  ['kamil.ortyl', 'cloud-operations', 'MANAGER', 5, 'marek.wolski'], ['kamil.ortyl', 'release-automation', 'MANAGER', 4, 'marek.wolski'], ['kamil.ortyl', 'load-testing', 'EVIDENCE', 4, 'joanna.mazur'], ['kamil.ortyl', 'monitoring', 'PEER', 4, 'tomasz.bielak'],
  ['tomasz.bielak', 'security', 'MANAGER', 4, 'marek.wolski'], ['tomasz.bielak', 'cloud-operations', 'MANAGER', 4, 'marek.wolski'], ['tomasz.bielak', 'vendor-management', 'PEER', 4, 'agnieszka.wrona'],
  ['dorota.kulesza', 'test-automation', 'MANAGER', 4, 'marek.wolski'], ['dorota.kulesza', 'load-testing', 'PEER', 3, 'kamil.ortyl'], ['dorota.kulesza', 'usability-testing', 'SELF', 3],
  ['natalia.gorska', 'business-analysis', 'MANAGER', 4, 'marek.wolski'], ['natalia.gorska', 'data-protection', 'EVIDENCE', 3, 'ewa.drozd'], ['natalia.gorska', 'consent-management', 'PEER', 3, 'ewa.drozd'],
  ['agnieszka.wrona', 'project-management', 'MANAGER', 5, 'marek.wolski'], ['agnieszka.wrona', 'facilitation', 'PEER', 4, 'natalia.gorska'], ['agnieszka.wrona', 'till-systems', 'SELF', 2],
  ['aleksandra.rybak', 'campaign-planning', 'MANAGER', 4, 'beata.chmiel'], ['aleksandra.rybak', 'web-analytics', 'PEER', 3, 'pawel.gajda'], ['aleksandra.rybak', 'pricing-promotions', 'MANAGER', 4, 'beata.chmiel'],
  ['krzysztof.malec', 'paid-search', 'MANAGER', 5, 'beata.chmiel'], ['krzysztof.malec', 'paid-social', 'MANAGER', 4, 'beata.chmiel'], ['krzysztof.malec', 'campaign-planning', 'PEER', 3, 'aleksandra.rybak'], ['krzysztof.malec', 'tag-management', 'SELF', 2],
  ['magdalena.sowa', 'loyalty-programmes', 'MANAGER', 5, 'beata.chmiel'], ['magdalena.sowa', 'customer-research', 'PEER', 3, 'pawel.gajda'], ['magdalena.sowa', 'consent-management', 'PEER', 2, 'ewa.drozd'],
  ['zofia.nowik', 'email-marketing', 'MANAGER', 5, 'beata.chmiel'], ['zofia.nowik', 'marketing-automation', 'PEER', 3, 'magdalena.sowa'], ['zofia.nowik', 'copywriting', 'PEER', 4, 'karolina.wit'],
  ['jakub.tarka', 'brand-management', 'MANAGER', 5, 'beata.chmiel'], ['jakub.tarka', 'visual-design', 'PEER', 4, 'igor.stachura'], ['karolina.wit', 'copywriting', 'MANAGER', 5, 'beata.chmiel'],
  ['karolina.wit', 'content-systems', 'PEER', 4, 'lukasz.pietrzyk'], ['karolina.wit', 'plain-language', 'EVIDENCE', 4, 'natalia.gorska'], ['karolina.wit', 'search-optimisation', 'SELF', 3],
  ['pawel.gajda', 'web-analytics', 'MANAGER', 5, 'beata.chmiel'], ['pawel.gajda', 'segmentation', 'PEER', 4, 'ewa.drozd'], ['pawel.gajda', 'reporting', 'MANAGER', 4, 'beata.chmiel'], ['pawel.gajda', 'experimentation', 'PEER', 3, 'krzysztof.malec'],
  ['hanna.jurek', 'shop-marketing', 'MANAGER', 4, 'beata.chmiel'], ['hanna.jurek', 'pricing-promotions', 'PEER', 3, 'aleksandra.rybak'],
  ['igor.stachura', 'product-photography', 'MANAGER', 5, 'beata.chmiel'], ['igor.stachura', 'video-production', 'PEER', 4, 'jakub.tarka'], ['igor.stachura', 'visual-design', 'PEER', 4, 'jakub.tarka'],
];

/** Whose word about which skill has run out: nobody has said anything since. */
export const demoRunOut = ['dorota.kulesza usability-testing', 'michal.kania security'];
