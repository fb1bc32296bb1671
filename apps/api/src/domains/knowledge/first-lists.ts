/** Lists of the first constraints, in SQL. They never change: a later migration brings its own. */
export const SIDES = `('IT', 'MARKETING')`;
export const SPACES = `('PROCESSES', 'TOOLS', 'CUSTOMERS', 'VENDORS', 'GUIDES')`;
export const CATEGORIES = `('ADVERTISING', 'ANALYTICS', 'COLLABORATION', 'CONTENT', 'CUSTOMER_DATA', 'DESIGN', 'ECOMMERCE', 'EVENTS', 'HOSTING', 'LOYALTY', 'MAILING', 'PRINT', 'RESEARCH', 'SECURITY', 'SUPPORT', 'OTHER')`;
