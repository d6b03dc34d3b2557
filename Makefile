# `make` alone lists what can be done. Whatever needs the environment makes it first, once: see packaging/set-up.sh.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run console demo test test-quick test-bare torture lint bench screenshots dist-bundle deb prove-deb prove-session dist dist-again clean

bin := .venv/bin
ready := .venv/ready
# Python reads these before tests/conftest.py, which keeps the rest of a developer's shell from the tests, has a say.
as_a_newcomer := env -u PYTHONUNBUFFERED -u PYTHONDONTWRITEBYTECODE -u PYTHONWARNINGS -u PYTHONPATH -u LC_ALL -u TZ LANG=C.UTF-8
pytest := $(as_a_newcomer) $(bin)/python -m pytest
# Each system has a store of what is known: one for all would be written anew each time. What is reached on one system
# alone is looked at by its own run; benchmarks measure on Linux only.
mypy_elsewhere := $(bin)/mypy --package desktop --no-warn-unreachable --cache-dir .mypy_cache
# In the order of the folders: by default whole files of one long test are left to the end, where one core waits for them.
# One process more than there are cores: a third of the time tests wait for servers, disks and other programs.
processes := $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
on_all_cores := -n $(processes) --dist loadfile --no-loadscope-reorder

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: $(ready) ## Open the kiosk with the bundled campaign
	@$(bin)/tabling kiosk

console: $(ready) ## Open the staff window; it offers a practice campaign
	@$(bin)/tabling console

demo: $(ready) ## Sign as 25 people without a screen, merge, deliver; everything is left in demo/
	@$(bin)/tabling demo --out demo

# For example `make test TESTS="--shuffle 7"`, the files in another order, or TESTS=tests/core.
test: $(ready) ## Run the tests
	@$(pytest) -m "not torture" $(on_all_cores) $(TESTS)

test-quick: $(ready) ## Run the tests of rules, files and the device, without windows, servers or whole petitions: under a minute, for while you work
	@$(pytest) -m "not torture and not slow" $(on_all_cores) $(TESTS)

test-bare: ## Run the tests as a newcomer does, in a bare Debian that is made for it; needs root
	@sh packaging/test-bare.sh

torture: $(ready) ## Run the long tests: hundreds of kills, every byte flipped, every example of a rule
	@$(pytest) -m torture --every-example -o faulthandler_timeout=14400
	@$(pytest) -m "hypothesis and not torture" --every-example -o faulthandler_timeout=14400

lint: $(ready) ## Check style, types, screens and translations
	@$(bin)/ruff check
	@$(bin)/ruff format --check
	@$(bin)/mypy
	@for system in win32 darwin; do $(mypy_elsewhere)/$$system --platform $$system || exit; done
	@sh packaging/lint-qml.sh
	@sh packaging/translate.sh --check

# For example `make bench BENCH="--size 100k"`.
bench: $(ready) ## Measure speed against stated floors; BENCH="--size 1m" for more signers
	@$(bin)/python -m pip install --quiet --constraint constraints.txt --editable '.[bench]'
	@$(bin)/python -m benchmarks $(BENCH)

screenshots: $(ready) ## Draw the pictures of README and guides anew, and contact sheets of every screen in demo/scenes
	@$(bin)/tabling demo --out demo
	@$(bin)/tabling screenshots --out demo/scenes --pictures docs/pictures
	@cp demo/screenshots/delivered*.png docs/pictures/

dist-bundle: ## Freeze Tabling into build/bundle: one folder with its own Python and Qt
	@sh packaging/bundle/build.sh

deb: ## Put that folder into a package of Debian and Ubuntu, and into an archive, in dist/
	@sh packaging/debian/build.sh

prove-deb: ## Prove the package on a bare Debian without a network, from signing to delivery; needs root
	@sh packaging/debian/prove-deb.sh

prove-session: ## Prove its locked session there: signing, 10,000 chords, a crash, a power cut; needs root
	@sh packaging/debian/prove-session.sh

# For example `make dist TABLING_ADVISORIES=all.zip TABLING_SIGNING_KEY=/media/stick/tabling.key`.
dist: $(ready) ## Make all that a release hands out, in dist/: packages, their sums, signature, what is in them
	@TABLING_ADVISORIES='$(TABLING_ADVISORIES)' TABLING_SIGNING_KEY='$(TABLING_SIGNING_KEY)' sh packaging/release/build.sh

dist-again: ## Make all of it again in a fresh clone, and list what differs from dist/
	@sh packaging/release/compare.sh

clean: ## Remove the environment and everything made here; data of the kiosk is elsewhere and stays
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis build demo dist
	find desktop tests benchmarks packaging -name __pycache__ -prune -exec rm -rf {} +

$(ready): pyproject.toml constraints.txt packaging/set-up.sh
	@sh packaging/set-up.sh
