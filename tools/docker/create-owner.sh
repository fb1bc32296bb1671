#!/bin/sh
# Runs once, when the database volume is made: the image's superuser would ignore row security, so Tandem gets an owner that cannot.
set -eu
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 --set password="$OWNER_PASSWORD" <<'SQL'
create role tandem_owner login nosuperuser nobypassrls createdb createrole password :'password';
alter database tandem owner to tandem_owner;
alter schema public owner to tandem_owner;
SQL
