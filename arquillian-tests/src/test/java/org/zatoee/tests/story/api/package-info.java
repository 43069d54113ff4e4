// SPDX-License-Identifier: Apache-2.0
/** Stories of the public API: what administrators create is in force on every server, and what is wrong is told. */
package org.zatoee.tests.story.api;
