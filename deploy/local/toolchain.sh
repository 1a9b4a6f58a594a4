#!/usr/bin/env bash
# Runs a command with the tools this project needs in front of PATH:
#
#   deploy/local/toolchain.sh mvn -f backend/pom.xml verify
#
# JDK   the first with version >= 25 of JAVA_HOME, the `java` in PATH, and those in /usr/lib/jvm (JVM_DIRECTORY)
# Maven the installed one when it is >= 3.9; otherwise 3.9.11, fetched once through the installed (>= 3.8) into .local/maven
# Node  the installed one, >= 20.19
#
# What is missing is said in one line that tells what to do; the exit status is then 1.
set -euo pipefail

readonly NEEDED_JDK=25
readonly MAVEN_VERSION=3.9.11
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
readonly root

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

# at_least 3.9 3.8.7 → false: is the second version the same as the first, or later?
at_least() {
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort --version-sort | head --lines=1)" = "$1" ]
}

# The feature version ("25") of the JDK in a folder; nothing when there is none, or only a runtime without a compiler.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  "$1/bin/java" -version 2>&1 | sed --quiet --regexp-extended '1,3s/.*version "([0-9]+).*/\1/p' | head --lines=1
}

find_jdk() {
  local candidates=() home version oldest=""
  [ -z "${JAVA_HOME:-}" ] || candidates+=("$JAVA_HOME")
  if command -v java >/dev/null; then
    candidates+=("$(dirname "$(dirname "$(readlink --canonicalize "$(command -v java)")")")")
  fi
  for home in "${JVM_DIRECTORY:-/usr/lib/jvm}"/*/; do
    candidates+=("${home%/}")
  done
  for home in "${candidates[@]}"; do
    version=$(jdk_version "$home")
    [ -n "$version" ] || continue
    if [ "$version" -ge "$NEEDED_JDK" ]; then
      printf '%s\n' "$home"
      return
    fi
    oldest="${oldest:+$oldest, }$version"
  done
  fail "A JDK $NEEDED_JDK or newer is needed${oldest:+ (found only: $oldest)}: install one (for example Eclipse Temurin $NEEDED_JDK) and set JAVA_HOME to its folder."
}

maven_version() {
  "$1" --version 2>/dev/null | sed --quiet --regexp-extended 's/.*Apache Maven ([0-9.]+).*/\1/p' | head --lines=1
}

# Prints the bin folder of a Maven >= 3.9.
find_maven() {
  local fetched="$root/.local/maven/apache-maven-$MAVEN_VERSION" installed version log
  if [ -x "$fetched/bin/mvn" ]; then
    printf '%s\n' "$fetched/bin"
    return
  fi
  installed=$(command -v mvn) || fail "Maven 3.8 or newer is needed: install it (Debian and Ubuntu: apt-get install maven) and run this again."
  version=$(maven_version "$installed")
  if at_least 3.9 "$version"; then
    dirname "$installed"
    return
  fi
  at_least 3.8 "$version" || fail "Maven 3.8 or newer is needed, and $installed is $version: install a newer one and run this again."
  printf 'Maven %s is too old for the build: fetching %s into .local/maven\n' "$version" "$MAVEN_VERSION" >&2
  mkdir --parents "$root/.local/maven"
  log=$(mktemp)
  # Unpacked beside and then moved: an interrupted download leaves nothing that looks complete.
  local unpacked
  unpacked=$(mktemp --directory "$root/.local/maven/fetching.XXXXXX")
  if ! (cd "$unpacked" && "$installed" --batch-mode --quiet org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" "-DoutputDirectory=$unpacked" \
    "-DmarkersDirectory=$unpacked/markers") >"$log" 2>&1; then
    cat "$log" >&2
    rm --recursive --force "$unpacked" "$log"
    fail "Maven $MAVEN_VERSION could not be fetched (see above): check that the Maven registry is reached, or install Maven 3.9 or newer."
  fi
  [ -d "$fetched" ] || mv "$unpacked/apache-maven-$MAVEN_VERSION" "$fetched"
  rm --recursive --force "$unpacked" "$log"
  printf '%s\n' "$fetched/bin"
}

check_node() {
  command -v node >/dev/null && command -v npm >/dev/null ||
    fail "Node 20.19 or newer with npm is needed: install it and run this again."
  local version
  version=$(node --version)
  at_least 20.19 "${version#v}" || fail "Node 20.19 or newer is needed, and $(command -v node) is ${version#v}: install a newer one and run this again."
}

JAVA_HOME=$(find_jdk)
export JAVA_HOME
maven=$(find_maven)
check_node
PATH="$JAVA_HOME/bin:$maven:$PATH"
export PATH

[ "$#" -gt 0 ] || exit 0
exec "$@"
