#!/bin/sh
# Makes the README's pictures: runs the bot on the sample corpus against a stand-in for Discord, and photographs what it sent.
# Needs Chromium on the PATH, or CHROMIUM set to a browser that takes the same options; --no-build takes the pages that are there.
set -eu
cd "$(dirname "$0")/.."

fail() {
  printf 'pictures.sh: %s\n' "$1" >&2
  exit 1
}

browser=
for name in "${CHROMIUM:-chromium}" chromium-browser google-chrome; do
  [ -n "$browser" ] || browser=$(command -v "$name" || true)
done
[ -n "$browser" ] || fail "expected Chromium on the PATH, found none; install it or set CHROMIUM to the browser's path"

width=720
largest=300000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

browse() { # height, then what to do and the page
  height=$1
  shift
  "$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --disable-default-apps --hide-scrollbars --force-device-scale-factor=1.5 \
    "--user-data-dir=$work/profile" "--window-size=$width,$height" "$@" 2>"$work/log" ||
    fail "expected $browser to show the page, found: $(cat "$work/log")"
}

# The page itself runs no script: a copy of it that does tells how high it is.
height_of() {
  {
    grep -v 'http-equiv="Content-Security-Policy"' "$1"
    echo '<script>addEventListener("load", () => document.title = "height " + document.body.offsetHeight)</script>'
  } >"$work/measured.html"
  browse 800 --dump-dom "file://$work/measured.html" | sed -n 's/.*<title>height \([0-9]*\)<.*/\1/p'
}

picture() {
  page=$PWD/target/discord/$1.html
  [ -f "$page" ] || fail "expected the page $page, found none; BotOnSampleIT writes it"
  high=$(height_of "$page")
  [ -n "$high" ] || fail "expected $browser to tell the height of $page, found: $(cat "$work/log")"
  browse "$high" "--screenshot=$work/$1.png" "file://$page"
  [ -s "$work/$1.png" ] || fail "expected a picture of $page, found none: $(cat "$work/log")"
  size=$(wc -c <"$work/$1.png")
  [ "$size" -le "$largest" ] || fail "expected $1.png to have at most $largest bytes, found $size"
  mv "$work/$1.png" ".github/$1.png"
  echo ".github/$1.png: $width x $high, $size bytes"
}

if [ "${1:-}" != --no-build ]; then
  rm -rf target/discord
  ./mvnw -B -q verify -Dtest=NoUnitTests -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=BotOnSampleIT
fi
for name in answer conflict check timeline; do
  picture "$name"
done
