import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A source that is held has its name for itself, in each language and whatever its case: the service asks, the index makes sure. Names that two people gave
 * at the same moment before are told apart by a number.
 */
export class NameSourcesOnce1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The owner of a table with forced row security sees no rows either; for this one change it does.
    await runner.query('alter table customer_data_sources no force row level security');
    for (const language of ['pl', 'en']) {
      await runner.query(`
        update customer_data_sources s set name = jsonb_set(s.name, '{${language}}', to_jsonb((s.name ->> '${language}') || ' (' || twin.nth || ')'))
        from (select workspace_id, id, row_number() over (partition by workspace_id, ${key(language)} order by created_at, id) as nth
          from customer_data_sources where retired_at is null and name ->> '${language}' is not null) twin
        where s.workspace_id = twin.workspace_id and s.id = twin.id and twin.nth > 1`);
    }
    await runner.query('alter table customer_data_sources force row level security');
    for (const language of ['pl', 'en']) {
      await runner.query(`create unique index customer_data_sources_once_${language} on customer_data_sources (workspace_id, ${key(language)}) where retired_at is null`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index customer_data_sources_once_pl; drop index customer_data_sources_once_en');
  }
}

const key = (language: string) => `(lower((name ->> '${language}') collate "und-x-icu"))`;
