# `make demo` takes a payment, `make test` runs every check and test; both set up what they need, once.

PYTHON ?= python3
# A Python that was asked for by name gets an environment of its own.
VENV ?= $(if $(filter file,$(origin PYTHON)),.venv,.venv-$(notdir $(PYTHON)))
DEMO ?=
# Most tests wait most of the time: four at once keep two cores busy.
# A process of them that crashed is not begun again: what it had before it would wait for ever.
PYTEST ?= -n 4 --dist loadfile --no-loadscope-reorder --max-worker-restart 0
AUDIT ?=
# The folder for the figures; what else the bench is told.
BENCH ?= bench
BENCH_ARGUMENTS ?=

python := $(VENV)/bin/python
# Build dependencies come from the same locked versions; pip before 25.3 reads the first name for them, later pips the second.
pip := PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt \
	$(python) -m pip --disable-pip-version-check --quiet

# A program that compiles all of its code at each start is slow to start, and the tests start it often.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo test coverage check day bench soak bench-relay screenshots audit dist test-dist clean

help:
	@echo 'make demo    take a payment; DEMO="--autopay 3 --scenario slow" passes arguments on'
	@echo 'make test    all checks and tests'
	@echo 'make coverage   the tests once more, and which lines none of them runs'
	@echo 'make check   linters, formatter, type checker, import contracts'
	@echo 'make day     a thousand sales with every fault and ten kills, a few minutes'
	@echo 'make bench   how fast the till is, beside a bare window and Chromium: one table, in ten minutes; BENCH=folder for the files'
	@echo 'make soak    a hundred thousand sales, one after another: what is left of them; about two hours'
	@echo 'make bench-relay   what a relay takes, holds and delivers, beside what this machine can; BENCH_ARGUMENTS=--quick: a minute or two'
	@echo 'make screenshots   each screen in three languages, two themes and two sizes, to screenshots/ and the manual'
	@echo 'make audit   ask for known vulnerabilities of the locked versions; AUDIT="-s osv" asks another service'
	@echo 'make dist    what a shop installs, to dist/: wheel, folder without Python, Debian package; two minutes'
	@echo 'make test-dist   install it on a clean Debian and sell; needs root'
	@echo 'make clean   remove the virtual environment and what the tools left'
	@echo
	@echo 'Another Python, 3.11 to 3.13, in an environment of its own: make PYTHON=python3.12 test'

demo: $(VENV)/.demo
	@exec $(python) -m pos_app demo $(DEMO)

test: $(VENV)/.test check
	@exec $(python) -m pytest $(PYTEST)

# Counting lines makes the tests a quarter slower.
coverage: $(VENV)/.test
	@exec $(python) -m pytest $(PYTEST) --cov --cov-report=term:skip-covered --cov-fail-under=95

check: $(VENV)/.test
	@$(python) -m ruff check .
	@$(python) -m ruff format --check .
	@$(python) -m mypy
	@$(VENV)/bin/lint-imports

day: $(VENV)/.test
	@PROOF_SALES=$${PROOF_SALES:-1000} PROOF_KILLS=$${PROOF_KILLS:-10} exec $(python) -m pytest tests/proof/test_a_day.py

# BENCH_ARGUMENTS="--only start,memory --quick" makes it shorter; tests/bench/README.md tells how to read it.
bench: $(VENV)/.test
	@exec $(python) -m tests.bench --folder $(BENCH) $(BENCH_ARGUMENTS)

soak: $(VENV)/.test
	@exec $(python) -m tests.bench --folder $(BENCH) --only soak --soak 100000 --screen offscreen

bench-relay: $(VENV)/.test
	@exec $(python) -m tests.relay.bench $(BENCH_ARGUMENTS)

# SCREENSHOTS names another folder. The light ones in the usual size go to the manual as well.
screenshots: $(VENV)/.test
	@exec $(python) -m pytest tests/screenshots/make_screenshots.py

# Every locked version, those of other platforms too. Strict: what the service does not know is no good news.
audit: $(VENV)/.audit
	@sed 's/ *;.*//' constraints.txt > $(VENV)/.audited
	@exec $(python) -m pip_audit --requirement $(VENV)/.audited --no-deps --disable-pip --strict --progress-spinner off $(AUDIT)

dist: | $(VENV)/.python
	@packaging/debian/tools dist || true
	@PYTHONPATH=packaging exec $(python) -m installers

# What stands in dist/; `make dist test-dist` makes it anew.
test-dist: $(VENV)/.test
	@packaging/debian/tools test || true
	@[ -f dist/SHA256SUMS ] || $(MAKE) --no-print-directory dist
	@exec $(python) -m pytest tests/dist

clean:
	rm -rf $(VENV) build dist *.egg-info .coverage* .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find pos_app tests -name __pycache__ -prune -exec rm -rf {} +

# Each file below marks a step as done; its time is compared with that of what the step was done from.

$(VENV)/.demo: pyproject.toml constraints.txt | $(VENV)/.python $(VENV)/.debian-demo
	@echo 'Installing the locked dependencies into $(VENV) (about 250 MB, once).'
	@$(pip) install --editable .
	@$(python) -m compileall -q pos_app
	@touch $@

$(VENV)/.test: pyproject.toml constraints.txt | $(VENV)/.debian-test $(VENV)/.python
	@echo 'Installing the locked dependencies and the tools into $(VENV) (about 350 MB, once).'
	@$(pip) install --editable '.[dev]'
	@$(python) -m compileall -q pos_app tests
	@touch $@ $(VENV)/.demo

$(VENV)/.audit: pyproject.toml constraints.txt | $(VENV)/.python
	@echo 'Installing pip-audit into $(VENV).'
	@$(pip) install --editable '.[audit]'
	@touch $@

$(VENV)/.python: | $(VENV)/.debian-demo
	@$(PYTHON) -m venv $(VENV)
	@touch $@

# Where packages lack and can't be installed, that is said, and the step is tried again next time: Qt may do without.
$(VENV)/.debian-demo: .ci/debian pos_app/display.py | $(VENV)/.supported
	@if .ci/debian $(PYTHON) demo; then touch $@; fi

$(VENV)/.debian-test: .ci/debian pos_app/display.py | $(VENV)/.supported
	@if .ci/debian $(PYTHON) test; then touch $@ $(VENV)/.debian-demo; fi

$(VENV)/.supported: pyproject.toml
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; (3, 11) <= v <= (3, 13) or sys.exit("$(PYTHON) is Python %d.%d; expected 3.11 to 3.13: name one with PYTHON=" % v)'
	@mkdir -p $(VENV)
	@touch $@
