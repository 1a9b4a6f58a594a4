#!/usr/bin/env bash
# Prints where Chromium is; installs it from the system's packages where it is missing and that is possible.
set -euo pipefail

for program in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome; do
  if [ -n "$program" ] && command -v "$program"; then
    exit 0
  fi
done

how="apt-get install chromium"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Chromium is missing and is installed: $how" >&2
  export DEBIAN_FRONTEND=noninteractive
  if { apt-get update && apt-get install --yes --no-install-recommends chromium fonts-liberation; } >&2; then
    command -v chromium
    exit 0
  fi
fi
echo "The browser journeys need Chromium: install it (Debian and Ubuntu: sudo $how), or set CHROMIUM_PATH to where it is." >&2
exit 1
