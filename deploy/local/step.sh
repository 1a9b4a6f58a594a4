#!/usr/bin/env bash
# Runs a command quietly: one line when it begins, one when it is done, its last lines when it fails.
#
#   deploy/local/step.sh "Building the API" build-api mvn …     the whole output is in .local/logs/build-api.log
set -uo pipefail
title=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
log=".local/logs/$2.log"
shift 2

mkdir -p "$root/.local/logs"
printf '%s …\n' "$title"
SECONDS=0
(while sleep 15; do printf '  … %s (%d s)\n' "$title" "$SECONDS"; done) &
ticker=$!
stop_ticker() {
  kill "$ticker" 2>/dev/null
  wait "$ticker" 2>/dev/null
}
trap 'stop_ticker' EXIT

# In the foreground, so that Ctrl-C reaches the command itself.
if "$@" >"$root/$log" 2>&1 </dev/null; then
  printf '  done after %d s\n' "$SECONDS"
else
  status=$?
  tail --lines=30 "$root/$log" | sed 's/^/  | /' >&2
  printf '\n%s failed. Above are the last lines of %s.\n' "$title" "$log" >&2
  exit "$status"
fi
