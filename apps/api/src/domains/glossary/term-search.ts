/**
 * Words with a form that begins with the text, through the index `term_forms_by_beginning`: by its key and between two bounds, because row security lets only
 * operators that leak nothing (no `lower`, no `like`) into an index. $1 workspace, $3 to $4 the bounds.
 */
export const FORMS_BEGINNING = 'select f.term_id from term_forms f where f.workspace_id = $1 and f.match_key ~>=~ $3::text and f.match_key ~<~ $4::text';
