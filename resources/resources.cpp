// SPDX-License-Identifier: GPL-3.0-or-later
// A library needs a source; the resources beside it are linked into every program that uses it.
