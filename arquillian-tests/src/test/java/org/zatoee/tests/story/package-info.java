// SPDX-License-Identifier: Apache-2.0
/** Stories of a whole cluster: what the quickstart makes, under load, killed, stopped and asked the wrong things. */
package org.zatoee.tests.story;
