# SPDX-License-Identifier: EUPL-1.2
# README.md says which of these to use when.
BIN := .venv/bin
SETUP := sh scripts/setup.sh
# One time zone in the quick suite and another in the full one: no date may depend on it.
PYTEST := $(BIN)/python -m pytest --complete
# Two tests at a time, a file of them by one worker, so that what a file sets up is set up once.
TWO := -n 2 --dist loadfile

.DEFAULT_GOAL := help
.PHONY: help setup setup-test setup-browser run format static check test soak bench sbom lock clean

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

setup:  ## make .venv from the lock files: what the service needs
	@$(SETUP) base

setup-test:  ## the same with the test tools
	@$(SETUP) test

setup-browser:  ## the same with the system's Chromium
	@$(SETUP) browser

run: setup  ## serve http://127.0.0.1:8000
	$(BIN)/lagspar serve

format: setup-test  ## put the code in its one format
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

static: setup-test  # every check that runs no code of ours but the rule lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/deptry --no-ansi .
	$(BIN)/lagspar lint

check: export NO_APT := 1
check:  ## while working: everything that needs no browser, two tests at a time
	@$(MAKE) --no-print-directory static
	TZ=UTC $(PYTEST) $(TWO) -m "not browser and not soak"

# The tests run even where a static check failed, so that one run tells all there is to tell.
test: setup-browser  ## the test command: everything, with a real browser, two tests at a time
	@static=0; $(MAKE) --no-print-directory static || static=$$?; \
	TZ=Europe/Stockholm $(PYTEST) $(TWO) -m "not soak" || exit $$?; \
	if [ $$static != 0 ]; then echo "The tests passed, but a static check further up failed." >&2; fi; \
	exit $$static

soak: setup-browser  ## the long runs, before a release
	LAGSPAR_SOAK=1 TZ=UTC $(PYTEST) -m "soak or not soak"
	LAGSPAR_SOAK=1 TZ=Europe/Stockholm $(PYTEST) -m "soak or not soak"

bench: setup-test  ## measure speed, and the peers in an environment of their own
	$(BIN)/lagspar bench
	@if [ -f benchmarks/peers.sh ]; then sh benchmarks/peers.sh; \
	else echo "Peers were not measured: benchmarks/peers.sh is not there." >&2; fi

sbom: setup-test  ## build/sbom.json: the parts list (CycloneDX 1.6) of what the service needs
	@mkdir -p build
	$(BIN)/python -W ignore::UserWarning -m cyclonedx_py requirements requirements/base.txt --pyproject pyproject.toml \
	    --of JSON --sv 1.6 -o build/sbom.json

# docs/decisions/0001-locks-without-addresses.md. `make lock UPGRADE=--upgrade` takes newer versions.
# Without UPGRADE the files come out byte for byte as they are.
LOCK := build/lock/bin/uv pip compile -q --no-config --python-version 3.11 \
    --python-platform x86_64-manylinux_2_34 --generate-hashes --no-header --no-annotate $(UPGRADE)
lock:  ## work out requirements/*.txt from pyproject.toml
	@test -x build/lock/bin/uv || { python3 -m venv build/lock && \
	    build/lock/bin/pip install -qq --require-hashes -r requirements/lock.txt; }
	$(LOCK) pyproject.toml --group build --group test -o requirements/all.txt
	$(LOCK) pyproject.toml -c requirements/all.txt -o requirements/base.txt
	$(LOCK) --group pyproject.toml:build -c requirements/all.txt -o requirements/build.txt
	$(LOCK) --group pyproject.toml:test -c requirements/all.txt -o requirements/test.txt
	$(LOCK) --group pyproject.toml:lock -o requirements/lock.txt

clean:  ## remove .venv and everything else that can be made again; var/ stays
	rm -rf .venv build dist .coverage htmlcov .hypothesis .pytest_cache .mypy_cache .ruff_cache
	rm -rf .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
