// Rows for "the same at ten times the rows": copies of the demo's projects with their tasks and updates, in the same workspace.
export const grow = (times) => `
  create temp table copies as select p.workspace_id, p.id as old_id, n, gen_random_uuid() as new_id from projects p cross join generate_series(1, ${times - 1}) n;
  ${copy('projects', 'id', { id: 'c.new_id', key: `'C' || c.n || left(s.key, 6)`, deadline: 's.deadline + c.n', created_at: 's.created_at' })}
  ${copy('tasks', 'project_id', { id: 'gen_random_uuid()', project_id: 'c.new_id' })}
  ${copy('status_updates', 'project_id', { id: 'gen_random_uuid()', project_id: 'c.new_id' })}
  analyze;`;

/** Columns are read from the catalog, so a new column needs no change here. */
function copy(table, link, replaced) {
  const pairs = Object.entries(replaced).map(([column, value]) => `when '${column}' then ${quote(value)}`);
  return `do $$ declare names text; selected text; begin
    select string_agg(quote_ident(column_name), ', ' order by ordinal_position), string_agg(case column_name ${pairs.join(' ')} else 's.' || quote_ident(column_name) end, ', ' order by ordinal_position)
      into names, selected from information_schema.columns where table_schema = 'public' and table_name = '${table}' and is_generated = 'NEVER';
    execute format('insert into ${table} (%s) select %s from ${table} s join copies c on c.workspace_id = s.workspace_id and c.old_id = s.${link}', names, selected);
  end $$;`;
}

const quote = (text) => `'${text.replaceAll("'", "''")}'`;
