#!/usr/bin/env bash
# Run once by the database image, on an empty volume: a database and an ordinary role that owns it for the API, and
# for Keycloak. The API reads and writes as a role of its own, to which its migrations grant what it needs.
set -euo pipefail

psql --variable=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --variable=owner_password="$LOFTESKOLLEN_OWNER_PASSWORD" \
  --variable=application_password="$LOFTESKOLLEN_DATABASE_PASSWORD" \
  --variable=keycloak_password="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE lofteskollen LOGIN PASSWORD :'owner_password';
CREATE ROLE lofteskollen_api LOGIN PASSWORD :'application_password';
CREATE DATABASE lofteskollen OWNER lofteskollen;
REVOKE CONNECT ON DATABASE lofteskollen FROM PUBLIC;

CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE CONNECT ON DATABASE keycloak FROM PUBLIC;
SQL
