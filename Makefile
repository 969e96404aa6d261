# make run    install what is missing, build, start the demo
# make test   install what the tests need, build, test
# make help   the rest

PREFIX ?= /usr/local
DESTDIR ?=
# What run starts and install takes; another one that is there already is not built anew.
BIN := .build/release/convoke

.DEFAULT_GOAL := help
.PHONY: help run build debug test lint format bench fuzz opinion install uninstall clean

help: ## Show this list
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: build ## Install what is missing, build in release mode and start the demo
	@$(BIN) demo

build: ## Build in release mode
	@scripts/install-packages
	@swift build -c release --product convoke

debug: ## Build everything, tests included, in debug mode
	@scripts/install-packages
	@swift build --build-tests

test: ## Install what the tests need, build and test
	@scripts/install-packages
	@scripts/install-test-tools
	@scripts/test

lint: ## Check the format and the import rules
	@command -v python3 >/dev/null || scripts/install-test-tools
	@swift format lint --strict --parallel --recursive Package.swift Sources Tests
	@scripts/check-imports

format: ## Put every file into the format that lint wants
	@swift format format --in-place --parallel --recursive Package.swift Sources Tests

bench: ## Measure; prints figures and ratios, judges nothing
	@scripts/install-packages
	@scripts/install-test-tools
	@scripts/bench

$(BIN):
	@$(MAKE) --no-print-directory build

fuzz: ## Damage the fixtures and read them until stopped (CASES=100000, SEED=1)
	@scripts/install-packages
	@swift build -c release --product Fuzz
	@.build/release/Fuzz $(if $(CASES),--cases $(CASES)) $(if $(SEED),--seed $(SEED))

opinion: ## Train the second opinion on the labelled replies and show how well it reads those it has not seen
	@scripts/install-packages
	@swift build -c release --product OpinionTraining
	@.build/release/OpinionTraining

# Builds nothing that is there: root may have no Swift in its path. Build first, then install.
install: $(BIN) ## Install the binary, the sample settings and the systemd unit (PREFIX, DESTDIR)
	install -D -m 0755 $(BIN) $(DESTDIR)$(PREFIX)/bin/convoke
	install -D -m 0644 Config/convoke.yaml $(DESTDIR)$(PREFIX)/share/convoke/convoke.yaml
	install -D -m 0644 -t $(DESTDIR)$(PREFIX)/share/convoke/examples Config/examples/*.yaml
	install -D -m 0644 systemd/convoke.sysusers $(DESTDIR)$(PREFIX)/lib/sysusers.d/convoke.conf
	install -D -m 0644 systemd/convoke.tmpfiles $(DESTDIR)$(PREFIX)/lib/tmpfiles.d/convoke.conf
	install -d $(DESTDIR)/etc/convoke $(DESTDIR)/etc/systemd/system
	test -e $(DESTDIR)/etc/convoke/convoke.yaml || \
	    install -m 0644 Config/convoke.yaml $(DESTDIR)/etc/convoke/convoke.yaml
	sed 's|@BINDIR@|$(PREFIX)/bin|' systemd/convoke.service > $(DESTDIR)/etc/systemd/system/convoke.service
	chmod 0644 $(DESTDIR)/etc/systemd/system/convoke.service

uninstall: ## Remove what install put there; settings and state stay
	rm -f $(DESTDIR)$(PREFIX)/bin/convoke $(DESTDIR)$(PREFIX)/lib/sysusers.d/convoke.conf \
	    $(DESTDIR)$(PREFIX)/lib/tmpfiles.d/convoke.conf \
	    $(DESTDIR)/etc/systemd/system/convoke.service
	rm -rf $(DESTDIR)$(PREFIX)/share/convoke

clean: ## Remove what was built
	swift package clean
