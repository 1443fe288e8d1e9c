#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Makes .venv from the lock files in requirements/, every file checked against its hash.
#
#   sh scripts/setup.sh base      what `make run` needs
#   sh scripts/setup.sh test      the same and the test tools
#   sh scripts/setup.sh browser   the same and, from the system, Chromium, time zones and what PDFs are set with
#
# PYTHON names another interpreter. NO_APT=1 never installs a system package.
set -eu
cd "$(dirname "$0")/.."
level=${1:-base}
python=${PYTHON:-python3}

# need CHECK PACKAGE...: when CHECK fails, bring the packages if we may, else say the one line to run.
need() {
    check=$1
    shift
    if $check; then return; fi
    if [ "$(id -u)" = 0 ] && [ -z "${NO_APT:-}" ] && command -v apt-get >/dev/null; then
        echo "Installing $* with apt." >&2
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq
        apt-get install -qq -y --no-install-recommends "$@" >/dev/null
        if $check; then return; fi
    fi
    echo "Something from the system is missing; run: sudo apt-get install -y --no-install-recommends $*" >&2
    exit 1
}
has_build_tools() {
    command -v gcc >/dev/null && command -v "$python" >/dev/null && "$python" -c '
import ensurepip, os, sys, sysconfig, venv
header = os.path.join(sysconfig.get_path("include"), "Python.h")
sys.exit(not os.path.exists(header))' 2>/dev/null
}
has_test_system() {
    [ -x /usr/bin/chromium ] && [ -e /usr/share/zoneinfo/Europe/Stockholm ] &&
        ldconfig -p | grep -q libpangoft2-1.0.so.0 && ldconfig -p | grep -q libharfbuzz-subset.so.0
}

groups="base"
if [ "$level" != base ]; then groups="base test"; fi

mkdir -p .venv
exec 9>.venv/.setup-lock
flock 9

for group in $groups; do
    stamp=".venv/.lock-sha256-$group"
    now=$(cat pyproject.toml requirements/build.txt "requirements/$group.txt" scripts/setup.sh | sha256sum | cut -d' ' -f1)
    if [ -x .venv/bin/lagspar ] && [ "$(cat "$stamp" 2>/dev/null)" = "$now" ]; then continue; fi
    need has_build_tools python3 python3-venv python3-dev gcc libc6-dev
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
        echo "Lagspår needs Python 3.11 or newer; name one with PYTHON=python3.11." >&2
        exit 1
    }
    pip=".venv/bin/python -m pip --disable-pip-version-check"
    echo "Installing requirements/$group.txt into .venv (once; half a minute)." >&2
    if [ ! -x .venv/bin/python ] || [ ! -x .venv/bin/pip ]; then "$python" -m venv .venv; fi
    $pip install -qq --require-hashes --only-binary :all: -r requirements/build.txt
    $pip install -qq --require-hashes --no-build-isolation -r "requirements/$group.txt"
    if [ "$group" = base ]; then
        $pip install -qq --no-deps --no-build-isolation --no-index -e .
    fi
    echo "$now" >"$stamp"
done

if [ "$level" = browser ]; then
    need has_test_system chromium tzdata fonts-liberation2 fonts-dejavu-core \
        libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
fi
