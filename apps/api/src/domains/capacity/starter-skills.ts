import type { Localized } from '../../platform/context/language.ts';
import type { SkillDomain } from './skill.entities.ts';

type Row = [code: string, pl: string, en: string, critical?: true];

export interface StarterSkill {
  code: string;
  name: Localized;
  domain: SkillDomain;
  critical: boolean;
}

const it: Row[] = [
  ['backend-development', 'Programowanie usług', 'Back-end development', true],
  ['frontend-development', 'Programowanie stron', 'Front-end development', true],
  ['mobile-development', 'Aplikacje mobilne', 'Mobile apps'],
  ['integration', 'Łączenie systemów', 'Connecting systems', true],
  ['payment-systems', 'Płatności w sklepie', 'Payments in the store', true],
  ['search-engine', 'Wyszukiwarka w sklepie', 'Search in the store'],
  ['data-engineering', 'Hurtownia i przepływ danych', 'Data warehouse and pipelines', true],
  ['data-modelling', 'Modelowanie danych', 'Data modelling'],
  ['machine-learning', 'Uczenie maszynowe', 'Machine learning'],
  ['solution-architecture', 'Architektura rozwiązań', 'Solution architecture', true],
  ['cloud-operations', 'Utrzymanie w chmurze', 'Cloud operations', true],
  ['release-automation', 'Automatyczne wdrożenia', 'Automated releases'],
  ['monitoring', 'Nadzór nad działaniem systemów', 'Watching systems run'],
  ['load-testing', 'Testy obciążenia', 'Load testing', true],
  ['test-automation', 'Testy automatyczne', 'Test automation'],
  ['security', 'Bezpieczeństwo systemów', 'Security of systems', true],
  ['identity-access', 'Logowanie i uprawnienia', 'Sign-in and permissions'],
  ['till-systems', 'Systemy kasowe', 'Till systems', true],
  ['shelf-labels', 'Elektroniczne etykiety cenowe', 'Electronic shelf labels'],
  ['web-performance', 'Szybkość stron', 'Speed of pages'],
  ['business-analysis', 'Analiza biznesowa', 'Business analysis'],
];

const marketing: Row[] = [
  ['campaign-planning', 'Planowanie kampanii', 'Campaign planning', true],
  ['paid-search', 'Reklama w wyszukiwarce', 'Paid search'],
  ['paid-social', 'Reklama w mediach społecznościowych', 'Paid social'],
  ['search-optimisation', 'Pozycjonowanie', 'Search engine optimisation'],
  ['email-marketing', 'Newsletter i e-maile', 'Newsletter and e-mail', true],
  ['marketing-automation', 'Automatyzacja marketingu', 'Marketing automation'],
  ['copywriting', 'Pisanie tekstów', 'Copywriting'],
  ['visual-design', 'Projektowanie graficzne', 'Visual design'],
  ['product-photography', 'Fotografia produktowa', 'Product photography'],
  ['video-production', 'Produkcja wideo', 'Video production'],
  ['brand-management', 'Prowadzenie marki', 'Brand management'],
  ['pricing-promotions', 'Ceny i promocje', 'Prices and promotions', true],
  ['shop-marketing', 'Marketing w sklepach', 'In-store marketing'],
  ['public-relations', 'Relacje z mediami', 'Media relations'],
  ['media-buying', 'Zakup mediów', 'Media buying'],
  ['affiliate-programmes', 'Programy partnerskie', 'Affiliate programmes'],
];

const customer: Row[] = [
  ['customer-research', 'Badania klientów', 'Customer research'],
  ['customer-journey', 'Ścieżka klienta', 'Customer journey'],
  ['segmentation', 'Segmentacja klientów', 'Customer segmentation', true],
  ['loyalty-programmes', 'Programy lojalnościowe', 'Loyalty programmes', true],
  ['consent-management', 'Zarządzanie zgodami', 'Consent management', true],
  ['customer-service', 'Obsługa klienta', 'Customer service'],
  ['personalisation', 'Personalizacja', 'Personalisation'],
  ['usability-testing', 'Testy z użytkownikami', 'Usability testing'],
  ['experience-design', 'Projektowanie doświadczeń', 'Experience design'],
  ['accessibility', 'Dostępność', 'Accessibility'],
  ['customer-data-platforms', 'Platformy danych klientów', 'Customer data platforms'],
];

const shared: Row[] = [
  ['web-analytics', 'Analityka stron', 'Web analytics', true],
  ['tag-management', 'Zarządzanie tagami', 'Tag management', true],
  ['experimentation', 'Testy A/B', 'A/B testing'],
  ['data-protection', 'Ochrona danych osobowych', 'Data protection', true],
  ['content-systems', 'System zarządzania treścią', 'Content management system'],
  ['reporting', 'Raporty i pulpity', 'Reports and dashboards'],
  ['project-management', 'Prowadzenie projektów', 'Project management'],
  ['product-ownership', 'Prowadzenie produktu', 'Product ownership'],
  ['vendor-management', 'Współpraca z dostawcami', 'Working with vendors'],
  ['budgeting', 'Planowanie budżetu', 'Budgeting'],
  ['facilitation', 'Prowadzenie warsztatów', 'Running workshops'],
  ['plain-language', 'Prosty język', 'Plain language'],
];

const skillsOf = (domain: SkillDomain, rows: Row[]): StarterSkill[] => rows.map(([code, pl, en, critical = false]) => ({ code, name: { pl, en }, domain, critical }));

/** Sixty skills of a retailer's IT and marketing to begin with; every workspace changes them as it likes. */
export const starterSkills: readonly StarterSkill[] = [...skillsOf('IT', it), ...skillsOf('MARKETING', marketing), ...skillsOf('CUSTOMER', customer), ...skillsOf('SHARED', shared)];
