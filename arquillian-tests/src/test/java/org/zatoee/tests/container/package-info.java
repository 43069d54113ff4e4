// SPDX-License-Identifier: Apache-2.0
/** Tests that run inside the container, deployed together with the real EAR. */
package org.zatoee.tests.container;
