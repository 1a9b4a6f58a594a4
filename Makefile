# The commands of this project: `make` lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.NOTPARALLEL:

TOOLS := deploy/local/toolchain.sh
STEP := deploy/local/step.sh
MVN := $(TOOLS) mvn --batch-mode --no-transfer-progress

API := backend/target/quarkus-app/quarkus-run.jar
STACK := deploy/local/target/local-stack.jar
SITE := frontend/dist/index.html
NODE_MODULES := frontend/node_modules/.package-lock.json
LINTERS := .ci/openapi/node_modules/.package-lock.json

files = $(shell find $(1) -type f 2>/dev/null | sed 's/ /\\ /g')
API_SOURCES := $(call files,messages backend/pom.xml backend/src/main)
STACK_SOURCES := $(call files,deploy/local/pom.xml deploy/local/src/main)
SITE_SOURCES := $(call files,messages frontend/src frontend/public frontend/index.html frontend/package.json frontend/vite.config.ts frontend/vite.widget.config.ts frontend/vite.messages.ts frontend/tsconfig.json frontend/tsconfig.app.json frontend/tsconfig.node.json)

.PHONY: help run build test test-faults check contract bench format clean toolchain ports-free

help: ## lists these commands
	@sed --quiet --regexp-extended 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' Makefile | expand --tabs=20

run: $(STACK) ports-free build ## builds what has changed, starts everything, stops it on Ctrl-C
	@deploy/local/stack

build: $(STACK) $(API) $(SITE) ## builds what has changed

test: ## every test: API, local stack, front end, browser journeys
	@.ci/test

test-faults: ## breaks the rules on purpose, one fault at a time, and sees whether a test notices
	@$(STEP) "Breaking the rules on purpose" test-faults $(MVN) --file backend/pom.xml --activate-profiles mutation test-compile org.pitest:pitest-maven:mutationCoverage
	@sed --quiet 's/^>> Generated/  &/p' .local/logs/test-faults.log
	@echo "  every fault, and what noticed it: backend/target/pit-reports/index.html"

check: $(NODE_MODULES) $(LINTERS) ## formatting, linters, static analysis, contract drift, translation keys
	@.ci/check

contract: $(NODE_MODULES) ## writes openapi.yaml, and the site's types from it, as the API is now
	@$(STEP) "Building the API" build-api $(MVN) --file backend/pom.xml package -Dmaven.test.skip=true
	cp backend/target/openapi/openapi.yaml openapi.yaml
	npm --prefix frontend run generate:api

bench: build ## how long a start takes, how much memory it needs, how fast a public page and its assessments are answered
	@$(TOOLS) node deploy/local/bench.mjs
	@$(MVN) --quiet --file backend/pom.xml --activate-profiles bench test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-classpath -Dmdep.includeScope=test
	@$(TOOLS) java -classpath "backend/target/classes:backend/target/test-classes:$$(cat backend/target/bench-classpath)" org.openjdk.jmh.Main -prof gc

format: $(NODE_MODULES) ## formats every file as `make check` wants it
	$(MVN) --quiet --file backend/pom.xml spotless:apply
	$(MVN) --quiet --file deploy/local/pom.xml spotless:apply
	npm --prefix frontend run format

clean: ## removes what was built; the data and downloads in .local stay
	rm -rf backend/target deploy/local/target frontend/dist frontend/target frontend/node_modules .ci/openapi/node_modules

toolchain:
	@$(TOOLS)

ports-free: $(STACK)
	@deploy/local/stack --check

$(API): $(API_SOURCES) | toolchain
	@$(STEP) "Building the API" build-api $(MVN) --file backend/pom.xml package -Dmaven.test.skip=true
	@touch $@

$(STACK): $(STACK_SOURCES) | toolchain
	@$(STEP) "Building the local stack, fetching PostgreSQL and Keycloak" build-stack $(MVN) --file deploy/local/pom.xml package -Dmaven.test.skip=true
	@touch $@

$(SITE): $(SITE_SOURCES) $(NODE_MODULES) | toolchain
	@$(STEP) "Building the site" build-site npm --prefix frontend run build
	@touch $@

$(NODE_MODULES): frontend/package-lock.json | toolchain
	@$(STEP) "Fetching the front end's packages" npm-frontend npm --prefix frontend ci --no-audit --no-fund
	@touch $@

$(LINTERS): .ci/openapi/package-lock.json | toolchain
	@$(STEP) "Fetching the contract's linters" npm-openapi npm --prefix .ci/openapi ci --no-audit --no-fund
	@touch $@
