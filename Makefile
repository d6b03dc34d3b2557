# `make` alone lists what can be done. Whatever needs the environment makes it first, once: see packaging/set-up.sh.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run demo test torture lint bench screenshots clean

bin := .venv/bin
ready := .venv/ready

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: $(ready) ## Open the kiosk with the bundled campaign
	@$(bin)/tabling kiosk

demo: $(ready) ## Sign as 25 people without a screen, merge, deliver; everything is left in demo/
	@$(bin)/tabling demo --out demo

test: $(ready) ## Run the tests
	@$(bin)/python -m pytest -m "not torture" -n auto --dist loadfile

torture: $(ready) ## Run the long tests: hundreds of kills, every byte flipped
	@$(bin)/python -m pytest -m torture

lint: $(ready) ## Check style, types, screens and translations
	@$(bin)/ruff check
	@$(bin)/ruff format --check
	@$(bin)/mypy
	@sh packaging/lint-qml.sh
	@sh packaging/translate.sh --check

# For example `make bench BENCH="--size 100k"`.
bench: $(ready) ## Measure speed against stated floors; BENCH="--size 1m" for more signers
	@$(bin)/python -m pip install --quiet --constraint constraints.txt --editable '.[bench]'
	@$(bin)/python -m benchmarks $(BENCH)

screenshots: $(ready) ## Draw the pictures of README and guides anew, and contact sheets of every screen in demo/scenes
	@$(bin)/tabling demo --out demo
	@$(bin)/tabling screenshots --out demo/scenes --pictures docs/pictures
	@cp demo/screenshots/delivered.png docs/pictures/

clean: ## Remove the environment and everything made here; data of the kiosk is elsewhere and stays
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis build demo dist
	find desktop tests benchmarks packaging -name __pycache__ -prune -exec rm -rf {} +

$(ready): pyproject.toml constraints.txt packaging/set-up.sh
	@sh packaging/set-up.sh
