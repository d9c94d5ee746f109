# The front door. `make demo` and `make test` are all a newcomer needs.

SWIFT   ?= swift
PREFIX  ?= /usr/local
SHARE   := $(DESTDIR)$(PREFIX)/share
RELEASE := .build/release/kamerspoor
MODULES := Kamerstukken Reading Recognition Register Dossiers Lines Archive Reporting
DEMO    := .build/demo.sqlite
FORMAT  := --recursive Package.swift Sources Tests

# Papers of other people, where KAMERSPOOR_REAL says they are, and what is known of them there and here.
REAL    := $(foreach folder,seeds beslisnota kamervragen moties,$(KAMERSPOOR_REAL)/$(folder)/*.txt)
TRUTHS  := $(KAMERSPOOR_REAL)/seeds/expected.json $(KAMERSPOOR_REAL)/odata/Zaak-*.json corpus/real.truths.json corpus/real.misprints

# The comparing program, in its three ways of comparing; RECORD=1 rewrites a baseline instead of failing.
COMPARE := .build/debug/accuracy $(if $(RECORD),--record)

# Where the bench is built, what it measures, and the page that keeps its figures.
MEASURE := .build/measure
PROGRAM ?= $(RELEASE)
SIZES   ?= 1000 10000
SEED    ?= 1
ARTICLES := Sources/kamerspoor/Kamerspoor.docc/Articles
FIGURES := $(ARTICLES)/Figures.md

# The fuzzed program, how long each target is fed, which, and the page that keeps the hours.
FUZZ    := .build/fuzz
FUZZER  := $(FUZZ)/release/fuzz
SECONDS ?= 60
HOURS   := $(ARTICLES)/Fuzzing.md

.PHONY: deps openers build static demo test accuracy fuzz lint format check bench trials docs pictures man install \
  clean

# What the system must have: SQLite with its header. Installed where we may, else said in one line.
deps:
	@.ci/deps

# The programs that open what is exported, for the tests that need them; without one its tests are skipped.
openers:
	@.ci/openers

# The program as a static executable, stripped; with only Swift's libraries static where the system has no libsqlite3.a.
build static: deps
	@if $(SWIFT) build -c release --product kamerspoor --static-swift-stdlib -Xswiftc -static-executable \
	    >.build-static.log 2>&1; then rm -f .build-static.log; echo "static executable: $(RELEASE)"; \
	else echo "no static SQLite or C library here: Swift's own libraries are static, the others are not"; \
	    rm -f .build-static.log; $(SWIFT) build -c release --product kamerspoor --static-swift-stdlib; fi
	@strip $(RELEASE)

# Our own papers into a new archive, and the history of one motion out of it.
demo: build
	@rm -f $(DEMO) $(DEMO)-shm $(DEMO)-wal
	@$(RELEASE) import --archive $(DEMO) corpus
	@$(RELEASE) timeline --archive $(DEMO) --width 100 Kathmann gezichtsherkenning

test: deps
	$(SWIFT) test

lint:
	$(SWIFT) format lint --strict $(FORMAT)

format:
	$(SWIFT) format --in-place $(FORMAT)

# References gained and lost, every field against its truth, and how many of the inferred links of each step of
# confidence hold, by name and beside the baselines in corpus.
# A debug build, whose parts the tests use again: what it reads takes less than a second, another build takes minutes.
accuracy:
	$(SWIFT) build --product accuracy
	$(COMPARE) corpus/references.baseline corpus/*.txt
	$(COMPARE) --fields corpus/fields.baseline corpus/*.txt corpus/*.xml corpus/*.html
	$(COMPARE) --links corpus/links.baseline corpus/papers.links corpus/*.txt corpus/*.xml corpus/*.html
	$(if $(KAMERSPOOR_REAL),$(COMPARE) corpus/real.baseline $(REAL))
	$(if $(KAMERSPOOR_REAL),$(COMPARE) --fields corpus/real-fields.baseline $(TRUTHS) $(REAL) $(KAMERSPOOR_REAL)/xml/*.xml)
	$(if $(KAMERSPOOR_REAL),$(COMPARE) --links corpus/real-links.baseline corpus/real.links $(KAMERSPOOR_REAL)/odata/Zaak-*.json $(REAL))

# Every target of the fuzzed program in turn, or TARGET=name, for SECONDS=60 each, with address sanitizer and libFuzzer.
# RECORD=1 adds the run to the table of hours in the documentation.
fuzz: deps
	$(SWIFT) build -c release --product fuzz --scratch-path $(FUZZ) --sanitize=address \
	  -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table,trace-cmp \
	  -Xlinker -u -Xlinker LLVMFuzzerRunDriver -Xlinker "$$(.ci/libfuzzer $(SWIFT))" -Xlinker -lstdc++
	.ci/fuzz $(FUZZER) $(FUZZ)/corpus $(SECONDS) $(TARGET)
	$(if $(RECORD),$(FUZZER) --record $(HOURS) $$(cat $(FUZZ)/corpus/logs/last))

# Warnings are errors in every target (Package.swift); every fuzz target gets ten seconds; the tests run last.
check: lint accuracy
	$(MAKE) fuzz SECONDS=10
	$(MAKE) test

# The program over papers made for it, at 1,000 and 10,000 documents, beside what it is held against; then the finder
# of references over 200 MB, beside `rg` where it is installed. Exits with 1 if an answer is wrong. More documents with
# SIZES="1000 10000 100000 1000000", another program with PROGRAM=…; RECORD=1 keeps the figures in the documentation.
# Built apart, so that measuring does not build the program anew.
bench: build
	$(SWIFT) build -c release --static-swift-stdlib --product bench --scratch-path $(MEASURE)
	$(SWIFT) build -c release --static-swift-stdlib --product reference-bench --scratch-path $(MEASURE)
	$(MEASURE)/release/bench --program $(PROGRAM) --sizes "$(SIZES)" --folder $(MEASURE)/papers \
	  $(if $(RECORD),--record $(FIGURES) --date "$$(date +%F)") corpus/*.txt
	$(MEASURE)/release/reference-bench corpus/*.txt

# What is promised, tried on the built program, each promise with its figure; the tests do this in short. At length with
# LONG=1, only some with TRIALS="killed …", from other random numbers with SEED=2, another program with PROGRAM=….
# RECORD=1 keeps the figures in the documentation.
trials: build
	$(SWIFT) build -c release --static-swift-stdlib --product trials --scratch-path $(MEASURE)
	$(MEASURE)/release/trials $(TRIALS) --program $(PROGRAM) --seed $(SEED) $(if $(LONG),--long) \
	  $(if $(RECORD),--record $(ARTICLES)/Promises.md --date "$$(date +%F)")

# The modules for those who build on them: the catalogue in Sources/kamerspoor and the symbols of every module.
docs: deps
	$(SWIFT) package dump-symbol-graph --minimum-access-level package
	@rm -rf .build/symbols && mkdir -p .build/symbols
	@for module in $(MODULES); do cp .build/*/symbolgraph/$$module.symbols.json .build/symbols; done
	docc convert Sources/kamerspoor/Kamerspoor.docc --additional-symbol-graph-dir .build/symbols \
	  --output-dir .build/kamerspoor.doccarchive --fallback-display-name Kamerspoor \
	  --fallback-bundle-identifier nl.kamerspoor --warnings-as-errors
	@echo "documentation: .build/kamerspoor.doccarchive"

# The pictures of the documentation, from corpus/, with headless Chromium; to be looked at and committed.
pictures: build
	@.ci/pictures

# The manual page, made by the program from its own table of commands.
man: build
	$(RELEASE) manual > .build/kamerspoor.1

# The program with its manual page, and with completions where bash, zsh and fish look for them.
install: build
	install -d $(SHARE)/man/man1 $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions \
	  $(SHARE)/fish/vendor_completions.d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/kamerspoor
	$(RELEASE) manual > $(SHARE)/man/man1/kamerspoor.1
	$(RELEASE) completions bash > $(SHARE)/bash-completion/completions/kamerspoor
	$(RELEASE) completions zsh > $(SHARE)/zsh/site-functions/_kamerspoor
	$(RELEASE) completions fish > $(SHARE)/fish/vendor_completions.d/kamerspoor.fish

clean:
	rm -rf .build
