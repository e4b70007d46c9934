# The front door. `make help` says what there is; each target does its own set-up.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# Tesseract's own threads slow each other down; pages are read side by side instead.
export OMP_THREAD_LIMIT := 1
export PYTHONPATH := .

py := .venv/bin/python
python_code := ocr storage desktop tests main.py

.PHONY: help
help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-24s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: setup
setup:
	@packaging/linux/setup.sh run

.PHONY: setup-dev
setup-dev:
	@packaging/linux/setup.sh dev

.PHONY: run
run: setup ## set up what is missing and start the program
	@$(py) main.py

.PHONY: demo
demo: setup-dev ## make a store of 200 dossiers of invented people in .build/demo, to try everything on
	@mkdir -p .build
	@$(py) main.py demo --data .build/demo

.PHONY: test
test: setup-dev ## set up what is missing and check everything, as CI does
	@echo "== Format"  && $(py) -m ruff format --check --quiet .
	@echo "== Lint"    && $(py) -m ruff check --quiet .
	@echo "== Types"   && $(py) -m mypy $(python_code)
	@echo "== Imports" && .venv/bin/lint-imports --no-cache --no-logo
	@echo "== Tests"   && $(MAKE) unit

.PHONY: unit
unit: setup-dev ## the tests alone, with their coverage floors
	@mkdir -p .build
	@$(py) -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder -p tests.helpers.coverage_floors

.PHONY: fmt
fmt: setup-dev ## put the code into its one format
	@$(py) -m ruff format .
	@$(py) -m ruff check --fix-only --quiet .

.PHONY: lint
lint: setup-dev ## style, likely mistakes, format
	@$(py) -m ruff format --check .
	@$(py) -m ruff check .

.PHONY: type
type: setup-dev ## types, tests included
	@$(py) -m mypy $(python_code)

.PHONY: arch
arch: setup-dev ## who may import whom
	@.venv/bin/lint-imports --no-cache --no-logo

.PHONY: cov
cov: setup-dev unit ## which lines no test reaches, by file, in .build/coverage.txt
	@cat .build/coverage.txt

.PHONY: shots
shots: setup-dev ## a picture of every screen in every state, in .build/shots/index.html
	@QT_QPA_PLATFORM=offscreen $(py) -m tests.screens.shots
	@echo "Look at .build/shots/index.html"

.PHONY: i18n
i18n: setup-dev ## bring the translation file up to the texts of the source; what is new in it waits for its Vietnamese
	@$(py) -m tests.helpers.update_translation

.PHONY: bench-window
bench-window: setup-dev ## cold start, search and stalls of the window
	@$(py) -m tests.bench.window

.PHONY: bench-reading
bench-reading: setup-dev ## how well and how fast made pages are read
	@$(py) -m tests.bench.reading

.PHONY: report-reading
report-reading: setup-dev ## where reading goes wrong, as one file to look at: .build/report/reading.html
	@$(py) -m tests.bench.report_reading

.PHONY: bench-stacks
bench-stacks: setup-dev ## how well whole stacks are told apart into papers
	@$(py) -m tests.bench.boundaries_run

.PHONY: bench-store
bench-store: setup-dev ## how fast stores of 10,000 and 100,000 papers answer
	@$(py) -m tests.bench.store

.PHONY: bench-rates
bench-rates: setup-dev ## how fast the figures of 30,000 and 300,000 dossiers are there
	@$(py) -m tests.bench.rates

.PHONY: try-libreoffice
try-libreoffice: setup-dev ## the Excel files as LibreOffice computes them, cell by cell beside the JSON, also of a province
	@packaging/linux/setup.sh libreoffice
	@$(py) -m pytest -q tests/desktop/workflow/test_rates_libreoffice.py tests/desktop/workflow/test_rates_desk.py
	@$(py) -m tests.bench.excel_in_libreoffice

.PHONY: bench-against-ocrmypdf
bench-against-ocrmypdf: ## the same pages through OCRmyPDF, side by side
	@packaging/linux/setup.sh bench
	@$(py) -m tests.bench.against_ocrmypdf --ocrmypdf .venv-ocrmypdf/bin/ocrmypdf

.PHONY: calibrate
calibrate: setup-dev ## learn from tuning papers when a value may go unmarked; PAIRS="a.csv b.json": from checked ones too
	@$(py) -m tests.bench.fit_calibration $(if $(PAIRS),--pairs $(PAIRS))

.PHONY: train-digits
train-digits: ## learn to read written digits anew (half an hour of one core; 5 GB of tools); STRIPS=100800
	@packaging/linux/setup.sh digits
	@OMP_NUM_THREADS=1 nice -n 5 .venv-digits/bin/python -W ignore -m tests.digits.train \
		--packages .build/digits/node_modules --out ocr/engines/data/pen_digits.onnx --strips $(or $(STRIPS),100800)

.PHONY: train-places
train-places: setup-dev ## learn anew where values stand (some two hours of one core; 5 GB of tools); PAPERS=600 PAGES=150000
	@packaging/linux/setup.sh digits
	@$(py) -m tests.places.collect --papers $(or $(PAPERS),600)
	@OMP_NUM_THREADS=1 nice -n 5 .venv-digits/bin/python -W ignore -m tests.places.train --pages $(or $(PAGES),150000)

.PHONY: learn-types
learn-types: setup-dev ## learn anew what words say about types of papers (five minutes of two cores); PAPERS=500
	@$(py) -m tests.types.learn --papers $(or $(PAPERS),500)

.PHONY: bench-digits
bench-digits: setup-dev ## how well written digits are read that nobody trained on; needs what train-digits fetched
	@$(py) -m tests.digits.measure --packages .build/digits/node_modules

.PHONY: dist
dist: setup-dev ## a folder that needs no Python, and a Debian package of it, in .build/dist
	@packaging/linux/dist.sh

.PHONY: try-dist
try-dist: ## what `make dist` made, used as its users would
	@packaging/linux/try_program.sh .build/dist/hososo/hososo desktop/samples/4-giay-khai-sinh.jpg

.PHONY: lock
lock: setup-dev ## pin the newest packages that pyproject.toml allows
	@[ -x .venv-lock/bin/uv ] || { $(py) -m venv .venv-lock && .venv-lock/bin/python -m pip install --quiet uv; }
	@.venv-lock/bin/uv pip compile pyproject.toml $(lock_options) --upgrade -o requirements.lock
	@.venv-lock/bin/uv pip compile pyproject.toml $(lock_options) --upgrade --group dev -c requirements.lock -o requirements-dev.lock

# No index addresses: a lock must not name the host that it was made from.
lock_options := --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url

.PHONY: clean
clean: ## remove what was built; the virtual environment stays
	@rm -rf .build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find ocr storage desktop tests -name __pycache__ -type d -prune -exec rm -rf {} +
