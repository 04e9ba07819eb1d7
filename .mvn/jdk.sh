# Sets JAVA_HOME to a JDK 25; sourced by ./dateline and ./mvnw. Leaves JAVA_HOME as it is and returns 1 when none is found.
# Looked at, in this order: JAVA_HOME, java on the PATH, the JVM folders of Linux distributions, SDKMAN, macOS.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] && [ -f "$1/release" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release"
}

# What a chain of links leads to; readlink -f is missing on older systems.
follow_links() {
  link=$1
  while [ -h "$link" ]; do
    target=$(readlink "$link")
    case $target in
      /*) link=$target ;;
      *) link=$(dirname "$link")/$target ;;
    esac
  done
  printf '%s\n' "$link"
}

find_jdk_25() {
  path_java=$(command -v java 2>/dev/null) || path_java=
  case $path_java in
    /*) path_java=$(follow_links "$path_java") ;;
    *) path_java= ;;
  esac
  set +f # the folders below are patterns
  for jdk in "${JAVA_HOME:-}" "${path_java%/bin/java}" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* \
    /opt/java/* /opt/*jdk* \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* "${HOME:-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$jdk" ] && is_jdk_25 "$jdk"; then
      JAVA_HOME=$jdk
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

find_jdk_25
