// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the headers that are compiled once a library to belong to.
