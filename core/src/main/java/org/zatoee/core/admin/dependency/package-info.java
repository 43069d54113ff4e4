// SPDX-License-Identifier: Apache-2.0
/** What the services of the public API need of the server they run on. */
package org.zatoee.core.admin.dependency;
