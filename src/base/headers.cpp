// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the precompiled headers a library to belong to.
