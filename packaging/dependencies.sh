# SPDX-License-Identifier: GPL-3.0-or-later
# To be sourced: the Debian 12 packages, and how the scripts beside it install what is missing.

run_packages=(
    build-essential cmake ninja-build ccache pkg-config file
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev libgl1-mesa-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libsqlite3-dev libcsv-dev libuchardet-dev libicu-dev nettle-dev fonts-noto-core
)
test_packages=(
    "${run_packages[@]}"
    librapidcheck-dev clang-format sqlite3 poppler-utils xvfb desktop-file-utils
)
lint_packages=("${test_packages[@]}" clang clang-tidy clazy)
fuzz_packages=("${test_packages[@]}" clang libclang-rt-14-dev)

# Installs those of its arguments that are not there yet.
install_missing() {
    local missing=() package
    for package in "$@"; do
        if [ "$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null)" != "install ok installed" ]; then
            missing+=("$package")
        fi
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return 0
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and there is no sudo to install them: ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}
