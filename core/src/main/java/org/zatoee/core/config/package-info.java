// SPDX-License-Identifier: Apache-2.0
/** The configuration a server works with: immutable snapshots, replaced as a whole. */
package org.zatoee.core.config;
