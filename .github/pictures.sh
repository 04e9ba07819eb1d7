#!/bin/sh
# Makes the README's pictures from what the bot sent in the end-to-end tests: run ./mvnw verify first.
# Needs chromium on the PATH (or CHROMIUM set to a browser that takes the same options).
set -eu
cd "$(dirname "$0")/.."
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

picture() { # page, height, picture
  "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
    --disable-background-networking --disable-component-update --disable-sync "--user-data-dir=$profile" \
    --force-device-scale-factor=2 --hide-scrollbars "--window-size=760,$2" "--screenshot=$3" "file://$PWD/$1" 2>/dev/null
  echo "$3"
}

picture target/discord/sample.html 530 .github/answer.png
