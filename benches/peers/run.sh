#!/usr/bin/env bash
# The comparison in one go: benches/peers/run.sh DATA [FOLDER]
# DATA holds SET/truth.jsonl and gzipped pages. Into FOLDER (else target/peers) go the plain pages, the weights that
# never saw a page's domain, and the answers of everybody; what stands there is not made again. Needs Python 3 with venv.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=$(realpath "$1")
mkdir -p "${2:-target/peers}/held-out"
out=$(realpath "${2:-target/peers}")

[ -e "$out/manifest.jsonl" ] || python3 benches/peers/manifest.py "$data" "$out"
[ -e "$out/venv/bin/trafilatura" ] || {
  python3 -m venv "$out/venv"
  "$out/venv/bin/pip" install --quiet --upgrade pip
  "$out/venv/bin/pip" install --quiet -r benches/peers/requirements.txt
}
cargo build --release --locked --manifest-path benches/peers/Cargo.toml
run() { # NAME COMMAND …
  [ -e "$out/$1.jsonl" ] || { "${@:2}" "$1" < "$out/manifest.jsonl" > "$out/$1.part" && mv "$out/$1.part" "$out/$1.jsonl"; }
}
for name in trafilatura trafilatura-precision readability-lxml; do run "$name" "$out/venv/bin/python" benches/peers/peers.py; done
for name in rs-trafilatura trafilatura-crate dom_smoothie; do run "$name" benches/peers/target/release/copydesk-peers; done

# Ours: each page by weights that never saw its domain. The training takes its time.
[ -e "$out/held-out/fold-4.bin" ] || cargo bench --locked --features train --bench train -- "$data" --held-out "$out/held-out"
against=()
for name in trafilatura trafilatura-precision readability-lxml rs-trafilatura trafilatura-crate dom_smoothie; do
  against+=(--against "$out/$name.jsonl")
done
cargo bench --locked --features train --bench eval -- "$data" --held-out "$out/held-out" --captions gne "${against[@]}" \
  --table "$out/worst.tsv" --answers "$out/copydesk.jsonl"
