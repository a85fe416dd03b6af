# The words we type. Each does its own set-up; a step that is done already costs nothing.

PYTHON ?= python3
PORT   ?= 8000
DATA   ?= var

SETUP := $(PYTHON) -I -S tools/setup.py
BIN   := .venv/bin

# Folders of the tests lie in memory where they can: thousands of small databases need no disk.
QUICK := $(shell test -w /dev/shm && echo PYTEST_DEBUG_TEMPROOT=/dev/shm)

# Three shares of about the same length run at once; each waits for its database or browser about half of its time.
WHOLE := $(addprefix tests/,fault cluster browser)
ROOMS := $(addprefix tests/,integration)
PARTS := $(addprefix tests/,unit contract property migration acceptance conformance web)

# Byte code is kept even where the machine says not to: without it every start compiles all of Quyche anew, a second each.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run cluster setup test test-parts test-rooms test-whole check fault bench format lock clean

help:   ## these words
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 16

run:    ## start Quyche: make run PORT=8000 DATA=var
	@$(SETUP) run --port "$(PORT)" --data "$(DATA)"

cluster: ## the same as a cluster: PostgreSQL, two web processes, two workers: make cluster PORT=8000 DATA=var
	@$(SETUP) dev
	@POSTGRES_BIN="$$($(SETUP) postgres)" $(BIN)/python -m tools.cluster --port "$(PORT)" --data "$(DATA)"

setup:  ## libraries, tools and pages, without starting anything
	@$(SETUP) dev

test:   ## everything that must hold: check, then all tests, in three shares side by side
	@$(SETUP) dev
	@$(SETUP) browser >/dev/null
	@$(SETUP) postgres >/dev/null
	@$(MAKE) --no-print-directory check
	@$(MAKE) --no-print-directory --jobs=3 --output-sync=target test-parts test-rooms test-whole

test-parts:
	@$(QUICK) POSTGRES_BIN="$$($(SETUP) postgres)" $(BIN)/pytest $(PARTS)

test-rooms:
	@$(QUICK) POSTGRES_BIN="$$($(SETUP) postgres)" $(BIN)/pytest $(ROOMS)

test-whole:
	@$(QUICK) CHROMIUM="$$($(SETUP) browser)" POSTGRES_BIN="$$($(SETUP) postgres)" $(BIN)/pytest $(WHOLE)

check:  ## style, types, arrows between rooms, limits
	@$(SETUP) dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/pytest tests/arch

fault:  ## kill processes at every point of every command, cut connections, fill disks: figures at the end
	@$(SETUP) dev
	@$(SETUP) postgres >/dev/null
	@$(QUICK) QUYCHE_FAULTS=all POSTGRES_BIN="$$($(SETUP) postgres)" $(BIN)/pytest tests/fault --timeout=1800

bench:  ## measure what we promise
	@$(SETUP) dev
	@$(BIN)/python -m benchmarks

format: ## lay out and sort imports
	@$(SETUP) dev
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

lock:   ## pin newer libraries after a change to requirements*.in or package.json
	@$(SETUP) dev
	@$(SETUP) lock

clean:  ## remove everything that set-up made; data in var stays
	rm -rf .venv .setup node_modules web/static .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find engine web tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
