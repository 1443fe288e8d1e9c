#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Makes .bench-peers, the peers' own environment (about 150 MB), unless it is there and as peers.txt says.
# OpenFisca is AGPL: it is imported there and nowhere else.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
folder=.bench-peers
now=$(sha256sum benchmarks/peers.txt | cut -d' ' -f1)
if [ -x "$folder/bin/python" ] && [ "$(cat "$folder/made-from" 2>/dev/null)" = "$now" ]; then exit 0; fi
echo "Installing benchmarks/peers.txt into $folder (once; half a minute)." >&2
"$python" -m venv --clear "$folder"
echo '*' >"$folder/.gitignore"
"$folder/bin/python" -m pip --disable-pip-version-check install -qq --only-binary :all: -r benchmarks/peers.txt || {
    # Some of what OpenFisca needs comes as source only.
    "$folder/bin/python" -m pip --disable-pip-version-check install -qq -r benchmarks/peers.txt
}
echo "$now" >"$folder/made-from"
