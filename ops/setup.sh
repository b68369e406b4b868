# Sets up what is missing on this machine, without asking. Sourced by ops/run and ops/check; sets no option of its own.
# Each need_… function answers 0 when the thing is there, or 1 after saying exactly what to install.

say() { printf '%s\n' "$*" >&2; }

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

can_install() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null
}

# What apt says is shown only if it fails.
apt() {
    local said
    said=$(as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold "$@" </dev/null 2>&1) && return 0
    printf '%s\n' "$said" | tail -n 40 >&2
    return 1
}

apt_updated=no
install_packages() {
    can_install || return 1
    [ "$apt_updated" = yes ] || apt update || return 1
    apt_updated=yes
    apt install "$@"
}

has_sdk() { command -v dotnet >/dev/null && dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; }

need_dotnet() {
    has_sdk && return 0
    say "The .NET SDK 10 is missing; trying the distribution's package dotnet-sdk-10.0."
    install_packages dotnet-sdk-10.0 && has_sdk && return 0
    say "Install the .NET SDK 10 (https://dotnet.microsoft.com/download/dotnet/10.0; Ubuntu: apt-get install"
    say "dotnet-sdk-10.0; macOS: brew install dotnet-sdk) and start again."
    return 1
}

# The programs, not a running server: the service runs a private one. The search is the same as the service's own.
postgres_folder() {
    local folder found=
    for folder in ${PATH//:/ } /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql*/bin \
        /usr/local/opt/postgresql*/bin; do
        [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ] && [ -x "$folder/postgres" ] && found=$folder
    done
    [ -n "$found" ] && printf '%s\n' "$found"
}

# The package would start a server of its own on port 5432, which nobody needs; it is told not to before it arrives.
without_main_cluster() {
    install_packages postgresql-common || return 1
    as_root mkdir -p /etc/postgresql-common/createcluster.d
    printf '# The service runs its own private cluster.\ncreate_main_cluster = false\n' |
        as_root tee /etc/postgresql-common/createcluster.d/no-main-cluster.conf >/dev/null
}

need_postgres() {
    [ -n "$(postgres_folder)" ] && return 0
    say "PostgreSQL is missing; installing the distribution's package."
    without_main_cluster && install_packages postgresql && [ -n "$(postgres_folder)" ] && return 0
    say "PostgreSQL could not be installed here. Install it (Debian, Ubuntu: apt-get install postgresql, as root;"
    say "Fedora: dnf install postgresql-server; macOS: brew install postgresql@17), or name a running server in"
    say "ConnectionStrings__Safety."
    return 1
}

# Letters to clients are made as PDF with this font. Without it everything else works, and the page says what is missing.
need_letter_font() {
    [ -f /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || [ -f /usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf ] ||
        [ -f /usr/share/fonts/TTF/DejaVuSans.ttf ] || install_packages fonts-dejavu-core ||
        say "The font DejaVu Sans is missing (Debian: apt-get install fonts-dejavu-core): letters are no PDF without it."
}

chromium_program() {
    local name
    for name in "${SAFETY_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        /snap/bin/chromium; do
        [ -n "$name" ] && command -v "$name" 2>/dev/null && return 0
    done
    return 1
}

# Ubuntu's package chromium only points to a snap, which needs snapd running.
install_chromium() {
    if grep -qs '^ID=ubuntu' /etc/os-release; then
        command -v snap >/dev/null && can_install && as_root snap install chromium >&2
    else
        install_packages chromium fonts-liberation
    fi
}

need_chromium() {
    if ! chromium_program >/dev/null; then
        say "Chromium is missing; installing it for the browser tests."
        install_chromium
    fi
    SAFETY_CHROMIUM=$(chromium_program) && export SAFETY_CHROMIUM && return 0
    say "Chromium could not be installed here. Install it (Debian: apt-get install chromium, as root; Ubuntu: snap"
    say "install chromium, or Google's package google-chrome-stable; macOS: brew install --cask chromium), or name"
    say "the program of a Chromium or Chrome in SAFETY_CHROMIUM."
    return 1
}
