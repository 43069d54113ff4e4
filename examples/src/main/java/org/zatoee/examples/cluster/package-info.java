// SPDX-License-Identifier: Apache-2.0
/** What a service knows about where it runs. */
package org.zatoee.examples.cluster;
